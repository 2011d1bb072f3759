import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAttempts } from "@/lib/attempts/policy";
import type { UndoMark } from "@/lib/schemas/grading";
import { SETTLED_RULE } from "@/lib/scoring/rubric";
import { db } from "@/lib/server/db";
import { Conflict, Forbidden, NotFound } from "@/lib/server/errors";
import { notWhileSecondMarking } from "./second/not-while-second-marking";

/**
 * Takes back a mark that the viewer gave. What it replaced counts again, as a new entry of the history; where it
 * replaced nothing, the answer is unmarked again. The mark itself stays in the history.
 * A mark that was settled between two markers is taken back where it was settled.
 * @throws NotFound; Forbidden for somebody else's mark; Conflict "markStands" when it counts no longer,
 * "secondMarking" to a second marker before they have finished.
 */
export async function undoMark(viewer: Viewer, { scoreId }: UndoMark): Promise<void> {
  const mark = await db.score.findFirst({
    where: {
      id: scoreId,
      source: "TEACHER",
      rule: { not: SETTLED_RULE },
      attempt: reviewableAttempts(viewer),
    },
    select: {
      ...{ courseId: true, attemptId: true, itemVersionId: true, markedById: true, createdAt: true },
      attempt: { select: { assignmentId: true } },
    },
  });
  if (!mark) throw new NotFound();
  if (mark.markedById !== viewer.userId) throw new Forbidden();
  await notWhileSecondMarking(viewer, mark.attempt.assignmentId);
  const { courseId, attemptId, itemVersionId } = mark;
  const place = { courseId, attemptId, itemVersionId };
  const now = new Date();
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.score.updateMany({
      where: { id: scoreId, ...place, supersededAt: null },
      data: { supersededAt: now },
    });
    if (count === 0) throw new Conflict("markStands");
    // A mark replaces another at the moment of its own making.
    const replaced = await transaction.score.findFirst({
      where: { ...place, supersededAt: mark.createdAt, id: { not: scoreId } },
    });
    if (!replaced) return;
    const { id: _, levels, ...before } = replaced;
    await transaction.score.create({
      data: { ...before, ...(levels !== null && { levels }), createdAt: now, supersededAt: null },
    });
  });
}
