import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAssignments } from "@/lib/assignments/policy";
import { canManage } from "@/lib/courses/policy";
import { db } from "@/lib/server/db";
import { Forbidden, NotFound } from "@/lib/server/errors";

/**
 * The second marking of an assignment, for its marker and the course's teachers.
 * @throws NotFound where there is none, and to those who do not review the course; Forbidden to other assistants.
 */
export async function findSecondMarking(viewer: Viewer, assignmentId: string) {
  const row = await db.secondMarking.findFirst({
    where: { assignmentId, assignment: reviewableAssignments(viewer) },
    select: {
      id: true,
      markerId: true,
      assignment: {
        select: {
          course: {
            select: {
              enrollments: { where: { userId: viewer.userId, removedAt: null }, select: { role: true } },
            },
          },
        },
      },
    },
  });
  if (!row) throw new NotFound();
  const { id, markerId, assignment } = row;
  const isTeacher = assignment.course.enrollments.some(({ role }) => canManage(role));
  if (!isTeacher && markerId !== viewer.userId) throw new Forbidden();
  return { id, markerId };
}
