import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { managedAssignment } from "./managed/managed-assignment";

/** Takes an assignment out of everybody's lists. Its work and results are kept, and it can be restored. */
export async function archiveAssignment(viewer: Viewer, input: { assignmentId: string }): Promise<void> {
  const { id } = await managedAssignment(viewer, input.assignmentId);
  await db.assignment.update({ where: { id }, data: { archivedAt: new Date() } });
}
