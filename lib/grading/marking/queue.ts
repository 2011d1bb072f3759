import { UNANSWERED_RULE } from "@/lib/scoring/score-response";
import type { CommentReader } from "../comments/readable-comment";
import { wasLate } from "../review/head";
import type { Review } from "../review/load-review";
import { isMarkable } from "../review/markable";
import { type ReviewAttempt, revisedNumber } from "../review/review-attempt";
import { placeInOrder } from "./place-in-order";
import { labelsOf, type StudentLabel } from "./student-labels";

export type { StudentLabel };

/** One answer in the queue. */
export type QueueEntry = {
  readonly attemptId: string;
  readonly itemVersionId: string;
  readonly itemNumber: number;
  readonly student: StudentLabel;
  readonly attemptNumber: number;
  /** The number of the attempt that this one revises. */
  readonly revises: number | null;
  readonly isLate: boolean;
  /** Whether a person has marked it. */
  readonly isMarked: boolean;
  /** Whether the marker wants to come back to it. */
  readonly isFlagged: boolean;
};

export type QueueOptions = {
  /** All answers of a student together, or all answers to an item. */
  readonly by: "student" | "item";
  readonly hideNames: boolean;
};

type Place = { readonly attemptId: string; readonly itemVersionId: string };

type Ranked = {
  readonly entry: QueueEntry;
  readonly student: number;
  readonly attempt: ReviewAttempt;
  readonly reader: CommentReader;
};

/**
 * The answers that a marker reads, in their order. With names hidden no name is in the result, and the students
 * stand in an order of the marker's own that is another for each question and stays: nobody is always read first, or
 * last by a tired marker.
 */
export function markingQueue(
  review: Review,
  markerId: string,
  { by, hideNames }: QueueOptions,
  isFlagged: (place: Place) => boolean,
): Ranked[] {
  const labelOf = labelsOf(review, hideNames);
  const ranked = review.students.flatMap((student, place) => {
    const label = labelOf(student);
    return student.attempts.flatMap((attempt) =>
      review.items.flatMap((item, index) =>
        isMarkable(attempt, item)
          ? [
              {
                attempt,
                reader: { studentName: student.name, isNameHidden: hideNames },
                student: hideNames
                  ? placeInOrder(
                      markerId,
                      by === "item" ? item.id : review.assignment.id,
                      student.enrollmentId,
                    )
                  : place,
                entry: {
                  attemptId: attempt.attemptId,
                  itemVersionId: item.id,
                  itemNumber: index + 1,
                  student: label,
                  attemptNumber: attempt.number,
                  revises: revisedNumber(student, attempt),
                  isLate: wasLate(review, attempt),
                  isMarked: isMarked(attempt, item.id),
                  isFlagged: isFlagged({ attemptId: attempt.attemptId, itemVersionId: item.id }),
                },
              },
            ]
          : [],
      ),
    );
  });
  const byItem = (a: Ranked, b: Ranked) => a.entry.itemNumber - b.entry.itemNumber;
  const byStudent = (a: Ranked, b: Ranked) => a.student - b.student || b.attempt.number - a.attempt.number;
  return ranked.sort((a, b) =>
    by === "item" ? byItem(a, b) || byStudent(a, b) : byStudent(a, b) || byItem(a, b),
  );
}

function isMarked({ scores }: ReviewAttempt, itemVersionId: string): boolean {
  const score = scores.get(itemVersionId);
  return score !== undefined && score.rule !== UNANSWERED_RULE;
}
