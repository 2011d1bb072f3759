import { createHash } from "node:crypto";

/**
 * Where somebody stands in an order that says nothing of them: by a hash, so that it is the same whenever it is asked
 * for, and does not change for those who were there when others come.
 * @param what what the order is of: a question, or an assignment.
 */
export function placeInOrder(markerId: string, what: string, enrollmentId: string): number {
  const hash = createHash("sha256").update(`${markerId}:${what}:${enrollmentId}`);
  // Six bytes are a whole number that JavaScript holds exactly.
  return hash.digest().readUIntBE(0, 6);
}
