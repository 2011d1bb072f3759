import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";

/**
 * Makes sure that the viewer may say what an assignment counts for a student.
 * @throws NotFound, also for whoever is no student of the course; Forbidden to assistants.
 */
export async function gradablePlace(
  viewer: Viewer,
  { assignmentId, userId }: { readonly assignmentId: string; readonly userId: string },
): Promise<{ courseId: string; assignmentId: string; userId: string }> {
  const { courseId } = await managedAssignment(viewer, assignmentId);
  const student = await db.enrollment.count({
    where: { courseId, userId, role: "STUDENT", removedAt: null },
  });
  if (student === 0) throw new NotFound();
  return { courseId, assignmentId, userId };
}
