import { withResolved } from "@/lib/articles/passages/resolved";
import { byItem, laterByItem, laterStanceColumns } from "@/lib/attempts/stances/before-reading";
import type { Block } from "@/lib/schemas/article";
import { type Answer, itemSchemas, type LearnerItem } from "@/lib/schemas/item";
import type { FirstStance, LaterStance } from "@/lib/schemas/kinds/stance";
import { db } from "@/lib/server/db";
import type { ScoreWhereInput } from "@/lib/server/generated/models";
import type { CommentReader } from "../comments/readable-comment";
import { type LookRecord, lookColumns, lookRecord } from "../looks/look-record";
import { pinColumns, type ReviewedPin, reviewedPins, standing } from "../pins/pinned-comments";
import { itemKeys } from "../released/item-keys";
import { type Changed, whatChanged } from "../revised/what-changed";
import { type LearnerKey, learnerKey } from "../views";
import { type Cell, cellOf } from "./cells";
import type { Review } from "./load-review";
import type { ReviewAttempt } from "./review-attempt";
import { historyColumns, type ScoreRecord, scoreHistory } from "./score-history";

/** An answer as it was before it was revised. */
export type Earlier = {
  readonly attemptId: string;
  readonly changed: Changed;
  /** Its mark; null where it had none. */
  readonly mark: ScoreRecord | null;
};

/** One answer with all that a reviewer looks at beside it. Nothing in it names the student but, where the reader may know, a comment. */
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
  /** The comments on words of the answer. */
  readonly pins: readonly ReviewedPin[];
  /** Answers that came after the attempt was closed, newest first: kept beside the one handed in. */
  readonly lateAnswers: readonly { readonly answer: Answer; readonly lost: number; readonly savedAt: Date }[];
  /** Whether the student asked for a second look, and what came of it. */
  readonly secondLook: LookRecord | null;
  /** What it was in the attempt that this one revises; null in an attempt that revises none. */
  readonly earlier: Earlier | null;
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
    isSecondMarker,
  }: Pick<Review["assignment"], "id" | "courseId" | "seen" | "isSecondMarker">,
  { attemptId, userId, handedInAt, scores, revisesId }: ReviewAttempt,
  item: LearnerItem,
  blocks: readonly Block[],
  reader: CommentReader,
): Promise<ReviewedAnswer> {
  const where = { courseId, attemptId, itemVersionId: item.id };
  // What others said of an answer, and what its student says of the mark, tells of the first mark.
  const isKept = isSecondMarker && item.kind === "EXTENDED_RESPONSE";
  const [response, revisions, stance, later, reflection, history, pins, keys, excuses, look, earlier] =
    await Promise.all([
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
      isKept ? [] : db.pinnedComment.findMany({ where: { ...where, ...standing }, select: pinColumns }),
      itemKeys(assignmentId, [item.id]),
      db.excuse.count({ where: { assignmentId, itemVersionId: item.id, userId } }),
      isKept ? null : db.secondLook.findFirst({ where, select: lookColumns }),
      revisesId ? loadEarlier({ ...where, attemptId: revisesId }, seen, reader) : null,
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
    history: scoreHistory(history, reader),
    pins: reviewedPins(pins, reader),
    lateAnswers: revisions.map(({ answer, savedAt }) => ({ ...read(answer), savedAt })),
    secondLook: look && lookRecord(look, reader),
    earlier:
      earlier && revisesId
        ? {
            attemptId: revisesId,
            changed: whatChanged(
              item,
              earlier.response ? read(earlier.response.answer).answer : null,
              response ? read(response.answer).answer : null,
            ),
            mark: earlier.mark,
          }
        : null,
    key: key ? learnerKey(key) : null,
    feedback: key?.feedback ?? "",
    markerNotes: key && "markerNotes" in key ? key.markerNotes : "",
  };
}

/** What was handed in before, and the mark that counts of it. */
async function loadEarlier(
  where: { courseId: string; attemptId: string; itemVersionId: string },
  seen: ScoreWhereInput,
  reader: CommentReader,
) {
  const [response, score] = await Promise.all([
    db.response.findFirst({ where, select: { answer: true } }),
    db.score.findFirst({ where: { ...where, supersededAt: null, AND: [seen] }, select: historyColumns }),
  ]);
  return { response, mark: score ? (scoreHistory([score], reader)[0] ?? null) : null };
}
