import { readingText } from "@/lib/articles/frozen/reading-text";
import { resolved } from "@/lib/articles/passages/resolved";
import { learnerItems } from "@/lib/items/frozen/learner-items";
import { itemSchemas } from "@/lib/schemas/item";
import { passagesOf } from "@/lib/scoring/passages-of";
import type { Transaction } from "@/lib/server/db";
import { acceptedWordings, keyWith } from "./accepted";
import { automaticScore } from "./automatic-score";
import { countingOf, newestAdjustment } from "./counting";

export type ClosedAttempt = {
  readonly id: string;
  readonly courseId: string;
  readonly assignmentId: string;
  readonly userId: string;
};

/**
 * Writes what an attempt that was just handed in earns and rests on: a score for every item that is marked
 * automatically or was left unanswered, and a citation row for every passage that resolves. Runs in the transaction that closes it.
 */
export async function scoreAttempt(transaction: Transaction, attempt: ClosedAttempt): Promise<void> {
  // Held as it is: how an item counts could be changed in between, and this attempt be left out.
  await transaction.$queryRaw`SELECT 1 FROM assignment WHERE id = ${attempt.assignmentId}::uuid FOR SHARE`;
  const { articleVersionId, items } = await transaction.assignment.findUniqueOrThrow({
    where: { id: attempt.assignmentId },
    select: {
      articleVersionId: true,
      items: {
        select: {
          itemVersionId: true,
          points: true,
          adjustments: newestAdjustment,
          acceptances: acceptedWordings,
          excuses: { where: { userId: attempt.userId }, select: { userId: true } },
          itemVersion: { select: { key: { select: { key: true } } } },
        },
      },
    },
  });
  const responses = await transaction.response.findMany({
    where: { courseId: attempt.courseId, attemptId: attempt.id },
    select: { itemVersionId: true, answer: true },
  });
  const text = await readingText(articleVersionId, transaction);
  const ids = items.map((item) => item.itemVersionId);
  const learner = await learnerItems(ids, transaction);
  const where = { courseId: attempt.courseId, attemptId: attempt.id };
  const scores = [];
  const citations = [];
  for (const item of learner) {
    const row = items.find(({ itemVersionId }) => itemVersionId === item.id);
    if (!row?.itemVersion.key) continue;
    const response = responses.find(({ itemVersionId }) => itemVersionId === item.id);
    const answer = response ? itemSchemas[item.kind].answer.parse(response.answer) : null;
    const key = keyWith(itemSchemas[item.kind].key.parse(row.itemVersion.key.key), row.acceptances);
    const worth = { ...item, points: row.points };
    const score = automaticScore(worth, key, answer, text.blocks, {
      counting: countingOf(row.adjustments),
      isExcused: row.excuses.length > 0,
    });
    if (score) scores.push({ ...where, itemVersionId: item.id, ...score });
    citations.push(
      ...resolved(passagesOf(answer), text.blocks).map((passage, position) => ({
        ...where,
        articleVersionId,
        itemVersionId: item.id,
        position,
        blockKey: passage.blockId,
        start: passage.start,
        end: passage.end,
        quote: passage.quote,
      })),
    );
  }
  await transaction.score.createMany({
    data: scores.map((score) => ({ ...score, source: "AUTOMATIC" as const })),
  });
  await transaction.citation.createMany({ data: citations });
}
