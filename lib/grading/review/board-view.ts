import { toMark } from "./cells";
import { type Facts, factsOf, wasLate } from "./head";
import type { Review, ReviewStudent } from "./load-review";
import type { ReviewAttempt } from "./review-attempt";

export type BoardState = "notStarted" | "reading" | "answering" | "handedIn" | "late" | "returned";

/** One student's newest attempt on the board. Times are ISO 8601, because the board travels as JSON. */
export type BoardRow = {
  readonly enrollmentId: string;
  readonly name: string;
  readonly state: BoardState;
  readonly attemptId: string | null;
  readonly attemptNumber: number | null;
  readonly isLate: boolean;
  /** How many items have an answer that says something. */
  readonly answered: number;
  readonly lastActivityAt: string | null;
  readonly handedInAt: string | null;
  /** Handed-in attempts that are not returned yet, older ones too: what "return" is about. */
  readonly returnable: readonly string[];
  /** Answers in these that nobody has marked, and the first attempt that has one. */
  readonly unmarked: number;
  readonly unmarkedAttemptId: string | null;
};

export type Board = {
  readonly items: number;
  readonly facts: Facts;
  readonly rows: readonly BoardRow[];
};

/**
 * | state | the newest attempt |
 * | --- | --- |
 * | notStarted | there is none |
 * | reading | is in progress, nothing saved |
 * | answering | is in progress, something saved |
 * | handedIn, late | is handed in, in time or after the due time |
 * | returned | is returned |
 */
function stateOf(review: Review, { attempts: [newest] }: ReviewStudent): BoardState {
  if (!newest) return "notStarted";
  if (!newest.handedInAt) return newest.saved === 0 ? "reading" : "answering";
  if (newest.returnedAt) return "returned";
  return wasLate(review, newest) ? "late" : "handedIn";
}

function boardRow(review: Review, student: ReviewStudent): BoardRow {
  const [newest] = student.attempts;
  const returnable = student.attempts.filter((attempt) => attempt.handedInAt && !attempt.returnedAt);
  const unmarked = (attempt: ReviewAttempt) => toMark(attempt, review.items);
  return {
    enrollmentId: student.enrollmentId,
    name: student.name,
    state: stateOf(review, student),
    attemptId: newest?.attemptId ?? null,
    attemptNumber: newest?.number ?? null,
    isLate: newest !== undefined && wasLate(review, newest),
    answered: newest?.answered ?? 0,
    lastActivityAt: newest?.lastActivityAt.toISOString() ?? null,
    handedInAt: newest?.handedInAt?.toISOString() ?? null,
    returnable: returnable.map(({ attemptId }) => attemptId),
    unmarked: returnable.reduce((sum, attempt) => sum + unmarked(attempt), 0),
    unmarkedAttemptId: returnable.find((attempt) => unmarked(attempt) > 0)?.attemptId ?? null,
  };
}

export function boardView(review: Review): Board {
  return {
    items: review.items.length,
    facts: factsOf(review),
    rows: review.students.map((student) => boardRow(review, student)),
  };
}
