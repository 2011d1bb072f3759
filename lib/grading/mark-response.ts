import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { Mark } from "@/lib/schemas/grading";
import { RUBRIC_RULE } from "@/lib/scoring/rubric";
import { db, type Transaction } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { findMarkable } from "./marking/find-markable";
import { pointsFor } from "./marking/points-for";
import { notWhileSecondMarking } from "./second/not-while-second-marking";

export type Marked = {
  readonly scoreId: string;
  readonly points: number;
  readonly maximum: number;
  readonly markedAt: Date;
};

/**
 * Marks an extended response by its rubric. An earlier mark stays in the history; the new one counts from now on, and
 * is what the student sees if scores are released.
 * @param also is done in one piece with it, or not at all.
 * @throws NotFound; Conflict "notHandedIn", "notCountedAsMarked" while the item counts for nobody or in full for everybody, "excused" while the student is, "secondMarking" to the second marker before they have finished, or "markedMeanwhile" when another mark counts than the one the marker saw;
 * InvalidInput when the levels do not fit the rubric.
 */
export async function markResponse(
  viewer: Viewer,
  input: Mark,
  also?: (transaction: Transaction, marked: Marked) => Promise<unknown>,
): Promise<Marked> {
  const { courseId, assignmentId, rubric, maximum } = await findMarkable(viewer, input);
  await notWhileSecondMarking(viewer, assignmentId);
  const { attemptId, itemVersionId, levels } = input;
  const points = pointsFor(rubric, levels, maximum);
  const place = { courseId, attemptId, itemVersionId };
  const markedAt = new Date();
  try {
    return await db.$transaction(async (transaction) => {
      if (input.baseScoreId) {
        const { count } = await transaction.score.updateMany({
          where: { id: input.baseScoreId, ...place, supersededAt: null },
          data: { supersededAt: markedAt },
        });
        if (count === 0) throw new Conflict("markedMeanwhile");
      }
      const { id } = await transaction.score.create({
        data: {
          ...place,
          ...{ points, maximum, levels },
          source: "TEACHER",
          rule: RUBRIC_RULE,
          comment: input.comment || null,
          markedById: viewer.userId,
          createdAt: markedAt,
        },
        select: { id: true },
      });
      const marked = { scoreId: id, points, maximum, markedAt };
      await also?.(transaction, marked);
      return marked;
    });
  } catch (error) {
    // Only one score of an answer counts: the index says so, whoever comes second.
    if (isUniqueViolation(error)) throw new Conflict("markedMeanwhile");
    throw error;
  }
}
