import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import { db } from "@/lib/server/db";

/**
 * Lets the time limit of an assignment run on; where it runs, nothing happens.
 * @throws NotFound; Forbidden to assistants.
 */
export async function resumeClocks(
  viewer: Viewer,
  { assignmentId }: { readonly assignmentId: string },
): Promise<void> {
  await managedAssignment(viewer, assignmentId);
  await db.pause.updateMany({
    where: { assignmentId, endedAt: null },
    data: { endedAt: new Date(), endedById: viewer.userId },
  });
}
