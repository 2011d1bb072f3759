import { readingText } from "@/lib/articles/frozen/reading-text";
import { resolved } from "@/lib/articles/passages/resolved";
import { learnerItems } from "@/lib/items/frozen/learner-items";
import { itemSchemas } from "@/lib/schemas/item";
import { passagesOf } from "@/lib/scoring/passages-of";
import { isMarked, scoreResponse, UNANSWERED_RULE } from "@/lib/scoring/score-response";
import type { Transaction } from "@/lib/server/db";

export type ClosedAttempt = { readonly id: string; readonly courseId: string; readonly assignmentId: string };

/**
 * Writes what an attempt that was just handed in earns and rests on: a score for every item that is marked
 * automatically or was left unanswered, and a citation row for every passage that resolves. Runs in the transaction that closes it.
 */
export async function scoreAttempt(transaction: Transaction, attempt: ClosedAttempt): Promise<void> {
  const { articleVersionId, items } = await transaction.assignment.findUniqueOrThrow({
    where: { id: attempt.assignmentId },
    select: {
      articleVersionId: true,
      items: {
        select: {
          itemVersionId: true,
          points: true,
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
    const key = itemSchemas[item.kind].key.parse(row.itemVersion.key.key);
    const worth = isMarked(item.kind) ? row.points : 0;
    const outcome = scoreResponse(item.kind, item.content, key, answer, worth, text.blocks);
    if (outcome.state === "UNANSWERED")
      scores.push({ ...where, itemVersionId: item.id, points: 0, maximum: worth, rule: UNANSWERED_RULE });
    if (outcome.state === "SCORED")
      scores.push({
        ...where,
        itemVersionId: item.id,
        points: outcome.points,
        maximum: outcome.maximum,
        rule: outcome.rule,
      });
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
