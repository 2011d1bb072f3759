import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAssignments } from "@/lib/assignments/policy";
import type { Return } from "@/lib/schemas/grading";
import { db } from "@/lib/server/db";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import { notWhileSecondMarking } from "./second/not-while-second-marking";

/**
 * Returns handed-in attempts of an assignment to their students, who then see what its release policy says. Those that
 * are in progress or returned already stay as they are. `withoutMarks` holds the marks back until `showMarks`; `revision` lets each be
 * revised.
 * @returns when, and how many; the instant is what `undoReturn` takes.
 * @throws NotFound; InvalidInput when the time for revisions has passed; Conflict "unmarkedAnswers" when answers among them are not marked and nobody said that this is meant,
 * "secondMarking" to a second marker before they have finished.
 */
export async function returnAttempts(
  viewer: Viewer,
  { assignmentId, attemptIds, evenUnmarked, withoutMarks, revision }: Return,
): Promise<{ readonly returnedAt: Date; readonly returned: number }> {
  const assignment = await db.assignment.findFirst({
    where: { id: assignmentId, ...reviewableAssignments(viewer) },
    select: { id: true, courseId: true, items: { select: { itemVersionId: true } } },
  });
  if (!assignment) throw new NotFound();
  await notWhileSecondMarking(viewer, assignmentId);
  const returnable = {
    id: { in: attemptIds },
    assignmentId,
    courseId: assignment.courseId,
    handedInAt: { not: null },
    returnedAt: null,
  };
  if (!evenUnmarked) {
    const attempts = await db.attempt.findMany({
      where: returnable,
      select: { scores: { where: { supersededAt: null }, select: { itemVersionId: true } } },
    });
    const isUnmarked = attempts.some(({ scores }) => {
      const marked = new Set(scores.map(({ itemVersionId }) => itemVersionId));
      return assignment.items.some(({ itemVersionId }) => !marked.has(itemVersionId));
    });
    if (isUnmarked) throw new Conflict("unmarkedAnswers");
  }
  const returnedAt = new Date();
  if (revision?.until && revision.until <= returnedAt)
    throw new InvalidInput("invalidInput", { until: "timePassed" });
  const { count } = await db.attempt.updateMany({
    where: returnable,
    data: {
      returnedAt,
      marksHeldAt: withoutMarks ? returnedAt : null,
      revisionAllowedAt: revision ? returnedAt : null,
      revisionUntil: revision?.until ?? null,
    },
  });
  return { returnedAt, returned: count };
}
