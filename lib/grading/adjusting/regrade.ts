import { readingText } from "@/lib/articles/frozen/reading-text";
import { type Accepted, acceptedWordings, keyWith } from "@/lib/attempts/closing/accepted";
import { automaticScore } from "@/lib/attempts/closing/automatic-score";
import { countingOf, newestAdjustment } from "@/lib/attempts/closing/counting";
import { learnerItems } from "@/lib/items/frozen/learner-items";
import type { Counting } from "@/lib/schemas/counting";
import { itemSchemas } from "@/lib/schemas/item";
import type { Given } from "@/lib/scoring/counting";
import type { Transaction } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";

type Client = Pick<
  Transaction,
  "assignmentItem" | "attempt" | "articleVersion" | "itemKey" | "itemVersion" | "response" | "score"
>;

/** One handed-in attempt's score of an item: the one that counts, and the one that would. Null waits for a marker. */
export type Regraded = {
  readonly attemptId: string;
  readonly userId: string;
  readonly current: (Given & { readonly scoreId: string }) | null;
  readonly next: (Given & Pick<Mark, "levels" | "comment">) | null;
  /** Of the attempt's other items, marked so far. */
  readonly others: { readonly points: number; readonly maximum: number };
};

/** Which item of which assignment, and as which other version it is to be marked, if it is. */
export type Place = {
  readonly assignmentId: string;
  readonly itemVersionId: string;
  readonly toVersionId?: string;
};

/** How an item's answers earn points, besides by its key: to be changed. */
type Ways = {
  readonly counting: Counting;
  readonly accepted: readonly Accepted[];
  /** The ids of those who need not answer it. */
  readonly excused: readonly string[];
};
export type Change = (now: Ways) => Ways;

/** What a person gave, to be given again where an item counts as marked once more. */
type Mark = { readonly levels: object | null; readonly comment: string | null };

/**
 * Marks every handed-in attempt's answer to an item once more, as it would count, and writes nothing. An automatic score
 * is computed anew; of what people mark their newest mark counts again.
 * @throws NotFound where the assignment has no such item.
 */
export async function regrade(
  client: Client,
  { assignmentId, itemVersionId, toVersionId = itemVersionId }: Place,
  change: Change,
): Promise<{ readonly courseId: string; readonly attempts: readonly Regraded[] }> {
  const row = await client.assignmentItem.findUnique({
    where: { assignmentId_itemVersionId: { assignmentId, itemVersionId } },
    select: {
      points: true,
      adjustments: newestAdjustment,
      acceptances: acceptedWordings,
      excuses: { select: { userId: true } },
      assignment: { select: { courseId: true, articleVersionId: true } },
    },
  });
  const stored = await client.itemKey.findUnique({ where: { itemVersionId: toVersionId } });
  if (!row || !stored) throw new NotFound();
  const { courseId, articleVersionId } = row.assignment;
  // One after the other: a transaction has one connection.
  const [item] = await learnerItems([toVersionId], client);
  const text = await readingText(articleVersionId, client);
  const attempts = await client.attempt.findMany({
    where: { courseId, assignmentId, handedInAt: { not: null } },
    select: {
      id: true,
      userId: true,
      responses: { where: { itemVersionId }, select: { answer: true } },
      scores: { orderBy: { createdAt: "desc" } },
    },
  });
  if (!item) throw new NotFound();
  const { content: _, key: keys, answer: answers } = itemSchemas[item.kind];
  const { counting, accepted, excused } = change({
    counting: countingOf(row.adjustments),
    accepted: row.acceptances,
    excused: row.excuses.map(({ userId }) => userId),
  });
  const key = keyWith(keys.parse(stored.key), accepted);
  return {
    courseId,
    attempts: attempts.map(({ id, userId, responses, scores }) => {
      const answer = responses[0] ? answers.parse(responses[0].answer) : null;
      const given = automaticScore({ ...item, points: row.points }, key, answer, text.blocks, {
        counting,
        isExcused: excused.includes(userId),
      });
      const ofItem = scores.filter((score) => score.itemVersionId === itemVersionId);
      const marked = ofItem.find(({ source }) => source === "TEACHER");
      const current = ofItem.find(({ supersededAt }) => supersededAt === null);
      const others = scores.filter((score) => score.supersededAt === null && score !== current);
      return {
        attemptId: id,
        userId,
        current: current ? { scoreId: current.id, ...pointsOf(current) } : null,
        next: given ? { ...given, levels: null, comment: null } : marked ? markOf(marked) : null,
        others: {
          points: others.reduce((sum, { points }) => sum + points, 0),
          maximum: others.reduce((sum, { maximum }) => sum + maximum, 0),
        },
      };
    }),
  };
}

const pointsOf = ({ points, maximum, rule }: Given): Given => ({ points, maximum, rule });

const markOf = ({ levels, comment, ...score }: Given & { levels: unknown; comment: string | null }) => ({
  ...pointsOf(score),
  levels: (levels ?? null) as object | null,
  comment,
});
