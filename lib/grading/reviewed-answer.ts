import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type ReadingText, readingText } from "@/lib/articles/frozen/reading-text";
import { fillName } from "@/lib/schemas/comment-placeholders";
import { isMarked } from "@/lib/schemas/never-marked";
import { NotFound } from "@/lib/server/errors";
import { type Cell, cellsOf } from "./review/cells";
import { headOf, type ReviewHead, wasLate } from "./review/head";
import { loadAnswer, type ReviewedAnswer } from "./review/load-answer";
import { loadReview, type ReviewStudent } from "./review/load-review";
import { isMarkable } from "./review/markable";

/** Another place to go to from here: the same item of another student, or another item of the same one. */
export type AttemptLink = { readonly attemptId: string; readonly name: string };

export type ReviewedAttempt = {
  readonly head: ReviewHead;
  readonly name: string;
  readonly userId: string;
  readonly attemptId: string;
  readonly number: number;
  readonly handedInAt: Date | null;
  readonly isLate: boolean;
  readonly returnedAt: Date | null;
  /** All attempts of the student, newest first. */
  readonly attempts: readonly { readonly attemptId: string; readonly number: number }[];
  readonly previous: AttemptLink | null;
  readonly next: AttemptLink | null;
  readonly items: readonly {
    readonly itemVersionId: string;
    readonly prompt: string;
    /** Whether answers to it can earn points at all. */
    readonly isMarked: boolean;
    readonly cell: Cell | null;
  }[];
  readonly text: ReadingText;
  /** The answer to the item asked for, or to the first; null where the assignment has no items. */
  readonly current: ReviewedAnswer | null;
  /** Whether a marker gives its points. */
  readonly isMarkable: boolean;
};

function linkTo(student: ReviewStudent | undefined): AttemptLink | null {
  const attempt = student?.attempts.find(({ handedInAt }) => handedInAt) ?? student?.attempts[0];
  return student && attempt ? { attemptId: attempt.attemptId, name: student.name } : null;
}

/**
 * One student's attempt with the answer to one item, beside the text it cites; also while it is in progress.
 * @param itemVersionId the item to show; one that the assignment does not ask shows the first.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getReviewedAnswer(
  viewer: Viewer,
  place: { assignmentId: string; attemptId: string; itemVersionId: string | undefined },
): Promise<ReviewedAttempt> {
  const review = await loadReview(viewer, place.assignmentId);
  const started = review.students.filter(({ attempts }) => attempts.length > 0);
  const isHere = (attempt: { attemptId: string }) => attempt.attemptId === place.attemptId;
  const position = started.findIndex(({ attempts }) => attempts.some(isHere));
  const student = started[position];
  const attempt = student?.attempts.find(isHere);
  if (!student || !attempt) throw new NotFound();
  const item = review.items.find(({ id }) => id === place.itemVersionId) ?? review.items[0];
  const text = await readingText(review.assignment.articleVersionId);
  const current = item ? await loadAnswer(review.assignment, attempt, item, text.blocks) : null;
  const cells = cellsOf(attempt, review.items);
  const { attemptId, number, handedInAt, returnedAt } = attempt;
  return {
    head: headOf(review),
    name: student.name,
    userId: student.userId,
    ...{ attemptId, number, handedInAt, returnedAt },
    isLate: wasLate(review, attempt),
    attempts: student.attempts.map(({ attemptId, number }) => ({ attemptId, number })),
    previous: linkTo(started[position - 1]),
    next: linkTo(started[position + 1]),
    items: review.items.map(({ id, prompt, kind }, index) => ({
      itemVersionId: id,
      prompt,
      isMarked: isMarked(kind),
      cell: cells?.[index] ?? null,
    })),
    text,
    current: current && {
      ...current,
      history: current.history.map((one) => ({ ...one, comment: fillName(one.comment, student.name) })),
    },
    isMarkable: item !== undefined && isMarkable(attempt, item),
  };
}
