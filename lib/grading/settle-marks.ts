import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import { levelsSchema } from "@/lib/schemas/grading";
import type { Settle } from "@/lib/schemas/second-marking";
import { SETTLED_RULE } from "@/lib/scoring/rubric";
import { db } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { findMarkable } from "./marking/find-markable";
import { pointsFor } from "./marking/points-for";
import { firstMark } from "./second/first-mark";
import { holdSecondMarking } from "./second/held";

export type Settled = {
  readonly settlementId: string;
  readonly points: number;
  readonly maximum: number;
};

/**
 * Settles two marks of an answer: by the first marker's levels, the second's, or others with a note. A new score counts from now
 * on, with the comment that was chosen; both marks stay in the history, and so does who settled them and how.
 * @throws NotFound, also where there are no two marks; Forbidden to assistants; Conflict "secondMarkingOpen", "notCountedAsMarked",
 * "excused", or "markedMeanwhile" when another score counts than the one that was seen; InvalidInput when the levels do not fit.
 */
export async function settleMarks(viewer: Viewer, input: Settle): Promise<Settled> {
  const { attemptId, itemVersionId } = input;
  const { courseId, assignmentId, rubric, maximum } = await findMarkable(viewer, input);
  await managedAssignment(viewer, assignmentId);
  const place = { courseId, attemptId, itemVersionId };
  const work = db.$transaction(async (transaction) => {
    const second = await transaction.secondMarking.findUnique({ where: { assignmentId } });
    if (!second) throw new NotFound();
    const endedAt = await holdSecondMarking(transaction, second.id);
    if (!endedAt) throw new Conflict("secondMarkingOpen");
    const scores = await transaction.score.findMany({ where: place });
    const mark = await transaction.secondMark.findFirst({
      where: { ...place, secondMarkingId: second.id, supersededAt: null },
    });
    const first = firstMark(scores, endedAt);
    if (!first || !mark || first.markedById === second.markerId) throw new NotFound();
    const current = scores.find(({ supersededAt }) => supersededAt === null) ?? null;
    if ((current?.id ?? null) !== input.baseScoreId) throw new Conflict("markedMeanwhile");
    const levels = {
      FIRST: levelsSchema.parse(first.levels),
      SECOND: levelsSchema.parse(mark.levels),
      BY_HAND: input.levels,
    }[input.settling];
    const comment = { FIRST: first.comment, SECOND: mark.comment, NONE: null }[input.comment];
    const points = pointsFor(rubric, levels, maximum);
    const now = new Date();
    if (current) {
      const { count } = await transaction.score.updateMany({
        where: { id: current.id, supersededAt: null },
        data: { supersededAt: now },
      });
      if (count === 0) throw new Conflict("markedMeanwhile");
    }
    const score = await transaction.score.create({
      data: {
        ...place,
        ...{ points, maximum, levels, comment },
        ...{ source: "TEACHER", rule: SETTLED_RULE, markedById: viewer.userId, createdAt: now },
      },
      select: { id: true },
    });
    const { id } = await transaction.settlement.create({
      data: {
        ...place,
        ...{ secondMarkingId: second.id, settling: input.settling, note: input.note },
        ...{ firstScoreId: first.id, secondMarkId: mark.id, scoreId: score.id },
        ...{ settledById: viewer.userId, createdAt: now },
      },
      select: { id: true },
    });
    return { settlementId: id, points, maximum };
  });
  return work.catch((error) => {
    // One score of an answer counts, and one settlement stands: the indexes say so, whoever comes second.
    if (isUniqueViolation(error)) throw new Conflict("markedMeanwhile");
    throw error;
  });
}
