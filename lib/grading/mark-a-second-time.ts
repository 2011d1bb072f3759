import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { Mark } from "@/lib/schemas/grading";
import { db } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import type { Marked } from "./mark-response";
import { findMarkable } from "./marking/find-markable";
import { pointsFor } from "./marking/points-for";
import { loadReview } from "./review/load-review";
import { holdSecondMarking } from "./second/held";
import { loadSecond } from "./second/load-second";

/**
 * A second marker's mark of an answer: it counts for nothing, and nobody else sees it before they have finished. An earlier one of
 * theirs stays in their history; `baseScoreId` names the one that they saw.
 * @throws NotFound to everybody but the second marker, and for answers that they were not asked to mark; Conflict "notHandedIn",
 * "notCountedAsMarked", "excused", "secondMarkingOver", or "markedMeanwhile", in another tab; InvalidInput when the levels do not fit.
 */
export async function markASecondTime(viewer: Viewer, input: Mark): Promise<Marked> {
  const { attemptId, itemVersionId, levels } = input;
  const { courseId, assignmentId, rubric, maximum } = await findMarkable(viewer, input);
  const review = await loadReview(viewer, assignmentId);
  const second = review.assignment.secondMarking;
  if (second?.markerId !== viewer.userId) throw new NotFound();
  if (second.endedAt) throw new Conflict("secondMarkingOver");
  const { answers } = await loadSecond(review, second);
  if (!answers.some(({ attempt, item }) => attempt.attemptId === attemptId && item.id === itemVersionId))
    throw new NotFound();
  const points = pointsFor(rubric, levels, maximum);
  const place = { courseId, attemptId, itemVersionId, secondMarkingId: second.id };
  const markedAt = new Date();
  try {
    return await db.$transaction(async (transaction) => {
      if (await holdSecondMarking(transaction, second.id)) throw new Conflict("secondMarkingOver");
      if (input.baseScoreId) {
        const { count } = await transaction.secondMark.updateMany({
          where: { id: input.baseScoreId, ...place, supersededAt: null },
          data: { supersededAt: markedAt },
        });
        if (count === 0) throw new Conflict("markedMeanwhile");
      }
      const { id } = await transaction.secondMark.create({
        data: {
          ...place,
          ...{ points, maximum, levels },
          comment: input.comment || null,
          createdAt: markedAt,
        },
        select: { id: true },
      });
      return { scoreId: id, points, maximum, markedAt };
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new Conflict("markedMeanwhile");
    throw error;
  }
}
