import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { holdAssignment, managedAssignment } from "./managed/managed-assignment";

/**
 * Takes an assignment back to a draft.
 * @throws Conflict once a student has started.
 */
export async function unpublishAssignment(viewer: Viewer, input: { assignmentId: string }): Promise<void> {
  const { id } = await managedAssignment(viewer, input.assignmentId);
  await db.$transaction(async (transaction) => {
    if ((await holdAssignment(transaction, id)) > 0) throw new Conflict("assignmentStarted");
    await transaction.assignment.update({ where: { id }, data: { publishedAt: null } });
  });
}
