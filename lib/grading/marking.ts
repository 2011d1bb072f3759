import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type ReadingText, readingText } from "@/lib/articles/frozen/reading-text";
import { countingOf } from "@/lib/attempts/closing/counting";
import type { Counting } from "@/lib/schemas/counting";
import type { CommentReader } from "./comments/readable-comment";
import { ownFlags } from "./marking/own-flags";
import { markingQueue, type QueueEntry, type QueueOptions } from "./marking/queue";
import { headOf, type ReviewHead } from "./review/head";
import { loadAnswer, type ReviewedAnswer } from "./review/load-answer";
import { loadReview, type Review } from "./review/load-review";
import { asSecondMarker } from "./second/desk";
import { placeOf as secondPlace } from "./second/load-second";
import { asRecord } from "./second/second-history";

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
  /** Where the viewer marks the answers a second time: what is shown and given are their second marks. */
  readonly second: { readonly id: string; readonly sample: number } | null;
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

/** The review as the viewer marks in it, with the answers that are theirs to mark. */
async function roleIn(viewer: Viewer, review: Review) {
  const { secondMarking, isSecondMarker } = review.assignment;
  if (!isSecondMarker || !secondMarking)
    return {
      review,
      second: null,
      isAsked: () => true,
      historyOf: (answer: ReviewedAnswer) => answer.history,
    };
  const { review: own, asked, marks } = await asSecondMarker(review, secondMarking);
  return {
    review: own,
    second: { id: secondMarking.id, sample: secondMarking.sample },
    isAsked: ({ attemptId, itemVersionId }: QueueEntry) => asked.has(secondPlace(attemptId, itemVersionId)),
    historyOf: ({ attemptId, item }: ReviewedAnswer, reader: CommentReader) =>
      marks
        .filter((mark) => mark.attemptId === attemptId && mark.itemVersionId === item.id)
        .map((mark) => asRecord(mark, viewer.name, reader))
        .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent)),
  };
}

/**
 * The marking desk: the queue, and the answer asked for, or else the first that nobody has marked. With names hidden no
 * name and nothing that leads to one is in the result. A second marker finds their own desk here until they have finished.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getMarkingDesk(
  viewer: Viewer,
  input: QueueOptions & Asked & { readonly assignmentId: string },
): Promise<MarkingDesk> {
  const loaded = await loadReview(viewer, input.assignmentId);
  const role = await roleIn(viewer, loaded);
  const { review } = role;
  const isFlagged = await ownFlags(viewer, review.assignment);
  const queue = markingQueue(review, viewer.userId, input, isFlagged).filter(({ entry }) =>
    role.isAsked(entry),
  );
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
    head: headOf(loaded),
    queue: queue.map(({ entry }) => entry),
    position,
    current: chosen && current ? { ...current, history: role.historyOf(current, chosen.reader) } : null,
    counting: countingOf(asked?.adjustments ?? []),
    text,
    second: role.second,
  };
}
