import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type ReadingText, readingText } from "@/lib/articles/frozen/reading-text";
import { countingOf } from "@/lib/attempts/closing/counting";
import type { Counting } from "@/lib/schemas/counting";
import { ownFlags } from "./marking/own-flags";
import { markingQueue, type QueueEntry, type QueueOptions } from "./marking/queue";
import { headOf, type ReviewHead } from "./review/head";
import { loadAnswer, type ReviewedAnswer } from "./review/load-answer";
import { loadReview } from "./review/load-review";

export type MarkingDesk = {
  readonly head: ReviewHead;
  readonly queue: readonly QueueEntry[];
  /** The place of the answer shown in the queue. */
  readonly position: number;
  /** Null while there is nothing to mark. */
  readonly current: ReviewedAnswer | null;
  /** How its question counts: one that is taken out, or given to everybody, is not marked meanwhile. */
  readonly counting: Counting;
  readonly text: ReadingText;
};

type Asked = {
  readonly attemptId: string | undefined;
  readonly itemVersionId: string | undefined;
  /** Comes back to what the viewer has flagged. */
  readonly onlyFlagged?: boolean;
};

/**
 * The place of the answer asked for, else of one of that attempt, else of any; one that nobody has marked goes first, or
 * the first flagged one where those are wanted.
 */
function placeOf(queue: ReturnType<typeof markingQueue>, asked: Asked): number {
  const entries = queue.map(({ entry }) => entry);
  const ofAttempt = ({ attemptId }: QueueEntry) => attemptId === asked.attemptId;
  const wishes: ((entry: QueueEntry) => boolean)[] = [
    (entry) => ofAttempt(entry) && entry.itemVersionId === asked.itemVersionId,
    (entry) => ofAttempt(entry) && !entry.isMarked,
    ofAttempt,
    ({ isFlagged }) => asked.onlyFlagged === true && isFlagged,
    ({ isMarked }) => !isMarked,
  ];
  const found = wishes.map((wish) => entries.findIndex(wish)).find((place) => place >= 0);
  return found ?? 0;
}

/**
 * The marking desk: the queue, and the answer asked for, or else the first that nobody has marked. With names hidden no
 * name and nothing that leads to one is in the result.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getMarkingDesk(
  viewer: Viewer,
  input: QueueOptions & Asked & { readonly assignmentId: string },
): Promise<MarkingDesk> {
  const review = await loadReview(viewer, input.assignmentId);
  const isFlagged = await ownFlags(viewer, review.assignment);
  const queue = markingQueue(review, viewer.userId, input, isFlagged);
  const position = placeOf(queue, input);
  const chosen = queue[position];
  const item = review.items.find(({ id }) => id === chosen?.entry.itemVersionId);
  const text = await readingText(review.assignment.articleVersionId);
  const current =
    chosen && item
      ? await loadAnswer(review.assignment, chosen.attempt, item, text.blocks, chosen.reader)
      : null;
  const asked = review.assignment.items.find(({ itemVersionId }) => itemVersionId === item?.id);
  return {
    head: headOf(review),
    queue: queue.map(({ entry }) => entry),
    position,
    current,
    counting: countingOf(asked?.adjustments ?? []),
    text,
  };
}
