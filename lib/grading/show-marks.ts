import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAssignments } from "@/lib/assignments/policy";
import type { ShowMarks } from "@/lib/schemas/after-marking";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { notWhileSecondMarking } from "./second/not-while-second-marking";

/**
 * Shows the marks of work that was returned with comments only: from now on its students see what the release says. Doing it twice does
 * it once.
 * @returns of how many attempts.
 * @throws NotFound; Conflict "secondMarking" to a second marker before they have finished.
 */
export async function showMarks(
  viewer: Viewer,
  { assignmentId, attemptIds }: ShowMarks,
): Promise<{ readonly shown: number }> {
  const assignment = await db.assignment.findFirst({
    where: { id: assignmentId, ...reviewableAssignments(viewer) },
    select: { courseId: true },
  });
  if (!assignment) throw new NotFound();
  await notWhileSecondMarking(viewer, assignmentId);
  const { count } = await db.attempt.updateMany({
    where: {
      id: { in: attemptIds },
      assignmentId,
      courseId: assignment.courseId,
      marksHeldAt: { not: null },
    },
    data: { marksHeldAt: null },
  });
  return { shown: count };
}
