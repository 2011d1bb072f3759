import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import type { WrittenItem } from "./comparing/find-question";
import { ownFlags } from "./marking/own-flags";
import { markingQueue, type QueueEntry } from "./marking/queue";
import { headOf, type ReviewHead } from "./review/head";
import { loadAnswer, type ReviewedAnswer } from "./review/load-answer";
import { loadReview } from "./review/load-review";

export type Side = { readonly entry: QueueEntry; readonly reviewed: ReviewedAnswer };

export type SideBySide = {
  readonly head: ReviewHead;
  readonly language: string;
  /** The answers to the question, in the order of the marking desk. */
  readonly entries: readonly QueueEntry[];
  /** Null where there are not two answers to compare. */
  readonly shown: { readonly item: WrittenItem; readonly first: Side; readonly second: Side } | null;
};

type Asked = {
  readonly assignmentId: string;
  readonly itemVersionId: string | undefined;
  readonly firstId: string | undefined;
  readonly secondId: string | undefined;
  readonly hideNames: boolean;
};

/**
 * Two answers to the same question with what they were marked with, to be looked at together. Of what is not asked for, or is not
 * there, the next answer of the marking desk takes the place. With names hidden no name is in the result.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getSideBySide(viewer: Viewer, asked: Asked): Promise<SideBySide> {
  const review = await loadReview(viewer, asked.assignmentId);
  const isFlagged = await ownFlags(viewer, review.assignment);
  const order = { by: "item", hideNames: asked.hideNames } as const;
  const queue = markingQueue(review, viewer.userId, order, isFlagged);
  const text = await readingText(review.assignment.articleVersionId);
  const ofItem = (id: string | undefined) => queue.filter(({ entry }) => entry.itemVersionId === id);
  const itemVersionId = ofItem(asked.itemVersionId).length
    ? asked.itemVersionId
    : queue[0]?.entry.itemVersionId;
  const answers = ofItem(itemVersionId);
  const first = answers.find(({ entry }) => entry.attemptId === asked.firstId) ?? answers[0];
  // The next comes first, and round to the start.
  const place = answers.findIndex(({ entry }) => entry.attemptId === first?.entry.attemptId);
  const others = [...answers.slice(place + 1), ...answers.slice(0, Math.max(0, place))];
  const second = others.find(({ entry }) => entry.attemptId === asked.secondId) ?? others[0];
  const item = review.items.find(({ id }) => id === itemVersionId);
  const base = {
    head: headOf(review),
    language: text.language,
    entries: answers.map(({ entry }) => entry),
  };
  if (!first || !second || item?.kind !== "EXTENDED_RESPONSE") return { ...base, shown: null };
  const side = async ({ entry, attempt, reader }: typeof first): Promise<Side> => ({
    entry,
    reviewed: await loadAnswer(review.assignment, attempt, item, text.blocks, reader),
  });
  const [one, other] = await Promise.all([side(first), side(second)]);
  return { ...base, shown: { item, first: one, second: other } };
}
