import { randomInt } from "node:crypto";
import { JOIN_CODE_ALPHABET, JOIN_CODE_LENGTH } from "@/lib/schemas/courses";
import type { Transaction } from "@/lib/server/db";

/** A random join code: 23^8, about 78 thousand million of them. */
export function newJoinCode(): string {
  return Array.from(
    { length: JOIN_CODE_LENGTH },
    () => JOIN_CODE_ALPHABET[randomInt(JOIN_CODE_ALPHABET.length)],
  ).join("");
}

/** Retires the course's code, if it has one, and gives it a new one. */
export async function issueJoinCode(transaction: Transaction, courseId: string): Promise<string> {
  await transaction.joinCode.updateMany({
    where: { courseId, retiredAt: null },
    data: { retiredAt: new Date() },
  });
  const { code } = await transaction.joinCode.create({ data: { courseId, code: newJoinCode() } });
  return code;
}
