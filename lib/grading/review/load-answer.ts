import { withResolved } from "@/lib/articles/passages/resolved";
import { byItem, laterByItem, laterStanceColumns } from "@/lib/attempts/stances/before-reading";
import type { Block } from "@/lib/schemas/article";
import { type Answer, itemSchemas, type LearnerItem } from "@/lib/schemas/item";
import type { FirstStance, LaterStance } from "@/lib/schemas/kinds/stance";
import { db } from "@/lib/server/db";
import type { ScoreWhereInput } from "@/lib/server/generated/models";
import { itemKeys } from "../released/item-keys";
import { type LearnerKey, learnerKey } from "../views";
import { type Cell, cellOf } from "./cells";
import type { ReviewAttempt } from "./review-attempt";
import { historyColumns, type ScoreRecord, scoreHistory } from "./score-history";

/** One answer with all that a reviewer looks at beside it. Nothing in it names the student. */
export type ReviewedAnswer = {
  readonly attemptId: string;
  readonly item: LearnerItem;
  /** Null where nothing was saved. Its passages are those that stand in the text. */
  readonly answer: Answer | null;
  /** How many of its quotations do not. */
  readonly lost: number;
  /** Where the student stood before reading, on a stance. */
  readonly before: FirstStance | undefined;
  /** Where they stand after the discussion. */
  readonly later: LaterStance | undefined;
  /** What the student said of their judgements afterwards, on a matrix. */
  readonly reflection: string | null;
  /** Whether the student need not answer it. */
  readonly isExcused: boolean;
  /** Null while the attempt is in progress. */
  readonly cell: Cell | null;
  readonly history: readonly ScoreRecord[];
  /** Answers that came after the attempt was closed, newest first: kept beside the one handed in. */
  readonly lateAnswers: readonly { readonly answer: Answer; readonly lost: number; readonly savedAt: Date }[];
  readonly key: LearnerKey | null;
  readonly feedback: string;
  /** For markers only. */
  readonly markerNotes: string;
};

/**
 * The caller has made sure that the viewer reviews the attempt, and says which scores they may see. `item` carries what it is worth in the assignment;
 * `blocks` are the text's.
 */
export async function loadAnswer(
  {
    id: assignmentId,
    courseId,
    seen,
  }: { readonly id: string; readonly courseId: string; readonly seen: ScoreWhereInput },
  { attemptId, userId, handedInAt, scores }: ReviewAttempt,
  item: LearnerItem,
  blocks: readonly Block[],
): Promise<ReviewedAnswer> {
  const where = { courseId, attemptId, itemVersionId: item.id };
  const [response, revisions, stance, later, reflection, history, keys, excuses] = await Promise.all([
    db.response.findFirst({ where, select: { answer: true } }),
    db.responseRevision.findMany({
      where,
      orderBy: { savedAt: "desc" },
      select: { answer: true, savedAt: true },
    }),
    db.stance.findFirst({ where, select: { itemVersionId: true, position: true, confidence: true } }),
    db.laterStance.findFirst({ where, select: laterStanceColumns }),
    db.reflection.findFirst({ where, select: { text: true } }),
    db.score.findMany({ where: { ...where, AND: [seen] }, select: historyColumns }),
    itemKeys(assignmentId, [item.id]),
    db.excuse.count({ where: { assignmentId, itemVersionId: item.id, userId } }),
  ]);
  const read = (answer: unknown) => withResolved(itemSchemas[item.kind].answer.parse(answer), blocks);
  const key = keys.get(item.id);
  return {
    attemptId,
    item,
    ...(response ? read(response.answer) : { answer: null, lost: 0 }),
    before: byItem(stance ? [stance] : [])[item.id],
    later: laterByItem(later ? [later] : [])[item.id],
    reflection: reflection?.text ?? null,
    isExcused: excuses > 0,
    cell: handedInAt ? cellOf(scores.get(item.id), item.points) : null,
    history: scoreHistory(history),
    lateAnswers: revisions.map(({ answer, savedAt }) => ({ ...read(answer), savedAt })),
    key: key ? learnerKey(key) : null,
    feedback: key?.feedback ?? "",
    markerNotes: key && "markerNotes" in key ? key.markerNotes : "",
  };
}
