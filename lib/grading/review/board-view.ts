import { isRevisable } from "@/lib/assignments/revisions/revisions";
import type { AttemptClock } from "@/lib/attempts/closing/attempt-clock";
import { toMark } from "./cells";
import { type Facts, factsOf, wasLate } from "./head";
import type { Review, ReviewStudent } from "./load-review";
import { type ReviewAttempt, revisedNumber } from "./review-attempt";

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
  /** When its time limit ends the attempt in progress; null while it is paused, and without one. */
  readonly endsAt: string | null;
  /** Has times of their own. */
  readonly hasOwnTimes: boolean;
  /** Handed-in attempts that are not returned yet, older ones too: what "return" is about. */
  readonly returnable: readonly string[];
  /** Answers in these that nobody has marked, and the first attempt that has one. */
  readonly unmarked: number;
  readonly unmarkedAttemptId: string | null;
  /** The number of the attempt that the newest one revises. */
  readonly revises: number | null;
  /** When the student first opened the newest attempt, once it is returned; null: not yet. */
  readonly openedAt: string | null;
  /** The newest attempt may be revised now. */
  readonly revision: { readonly until: string | null } | null;
  /** Returned attempts whose marks are held back, older ones too. */
  readonly held: readonly string[];
};

export type Board = {
  readonly items: number;
  /** Since when the time limit stands still. */
  readonly pausedSince: string | null;
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

type Clocks = ReadonlyMap<string, AttemptClock>;

function boardRow(review: Review, student: ReviewStudent, clocks: Clocks, now: Date): BoardRow {
  const [newest] = student.attempts;
  const returnable = student.attempts.filter((attempt) => attempt.handedInAt && !attempt.returnedAt);
  const clock = newest && clocks.get(newest.attemptId);
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
    endsAt: (clock && !clock.pausedSince && clock.endsAt?.toISOString()) || null,
    hasOwnTimes: review.overrides.has(student.userId),
    returnable: returnable.map(({ attemptId }) => attemptId),
    unmarked: returnable.reduce((sum, attempt) => sum + unmarked(attempt), 0),
    revises: newest ? revisedNumber(student, newest) : null,
    openedAt: newest?.openedAt?.toISOString() ?? null,
    revision:
      newest && isRevisable({ ...newest, id: newest.attemptId }, [], now)
        ? { until: newest.revisionUntil?.toISOString() ?? null }
        : null,
    held: student.attempts.flatMap(({ attemptId, marksHeldAt }) => (marksHeldAt ? [attemptId] : [])),
    unmarkedAttemptId: returnable.find((attempt) => unmarked(attempt) > 0)?.attemptId ?? null,
  };
}

/** @param clocks of the attempts in progress that have a time limit. */
export function boardView(review: Review, clocks: Clocks = new Map()): Board {
  const { timeLimit, pauses } = review.assignment;
  const now = new Date();
  return {
    items: review.items.length,
    pausedSince: (timeLimit !== null && pauses[0]?.startedAt.toISOString()) || null,
    facts: factsOf(review),
    rows: review.students.map((student) => boardRow(review, student, clocks, now)),
  };
}
