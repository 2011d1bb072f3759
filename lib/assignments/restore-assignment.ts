import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { managedAssignment } from "./managed/managed-assignment";

/** Undoes archiving: the assignment is again what it was. */
export async function restoreAssignment(viewer: Viewer, input: { assignmentId: string }): Promise<void> {
  const { id } = await managedAssignment(viewer, input.assignmentId);
  await db.assignment.update({ where: { id }, data: { archivedAt: null } });
}
