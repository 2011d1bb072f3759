import type { Transaction } from "../../../lib/server/db";
import type { DemoCourse } from "./course";
import { later } from "./times";

/** Of each four students whose work came back, one has not looked yet. */
const UNOPENED = 4;

const OPEN =
  "For the author’s claim I have “Clear”. My first sentence says what the author thinks, and the one after it what I think. Are the voices not kept apart? Could you look at that again?";
const ANSWERED = "I do not see what was lacking. Could you read it again, and say where the point was lost?";
const ANSWER =
  "I have read it again beside the rubric. The level above asks for one step more than you took, so the mark stays. One more sentence of your own would do it next time.";

/**
 * What came after the work was returned: who has opened it and when, one second look that waits and one that was answered. The same in
 * every demo.
 */
export async function seedAfterMarking(
  transaction: Transaction,
  { courseId, teacherId }: DemoCourse,
  assignmentId: string,
): Promise<void> {
  const returned = await transaction.attempt.findMany({
    where: { courseId, assignmentId, returnedAt: { not: null } },
    orderBy: [{ startedAt: "asc" }, { handedInAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      returnedAt: true,
      scores: {
        where: { source: "TEACHER", supersededAt: null },
        orderBy: { createdAt: "asc" },
        select: { itemVersionId: true, points: true, maximum: true },
      },
    },
  });
  const opened = returned.flatMap(({ returnedAt, ...attempt }, place) =>
    returnedAt && place % UNOPENED !== UNOPENED - 1
      ? [{ ...attempt, openedAt: later(returnedAt, 25 + place * 17) }]
      : [],
  );
  for (const { id, openedAt } of opened)
    await transaction.attempt.update({ where: { id }, data: { openedAt } });
  const doubted = opened.flatMap(({ id, openedAt, scores }) => {
    const score = scores.find(({ points, maximum }) => points < maximum);
    return score ? [{ attemptId: id, itemVersionId: score.itemVersionId, openedAt }] : [];
  });
  const [first, second] = doubted;
  if (first)
    await transaction.secondLook.create({
      data: {
        ...{ courseId, attemptId: first.attemptId, itemVersionId: first.itemVersionId },
        reason: ANSWERED,
        askedAt: later(first.openedAt, 12),
        answer: ANSWER,
        answeredById: teacherId,
        answeredAt: later(first.openedAt, 200),
      },
    });
  if (second)
    await transaction.secondLook.create({
      data: {
        ...{ courseId, attemptId: second.attemptId, itemVersionId: second.itemVersionId },
        reason: OPEN,
        askedAt: later(second.openedAt, 9),
      },
    });
}
