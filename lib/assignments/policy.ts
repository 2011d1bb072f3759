import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableCourses } from "@/lib/courses/policy";
import type { Policy } from "@/lib/schemas/assignments";
import type { AssignmentWhereInput } from "@/lib/server/generated/models";
import { isRevisable, regular, type StudentAttempt } from "./revisions/revisions";
import { closingTime, phase, type Times } from "./times/times";

/** The assignments that the viewer may know of: published ones of their course, and all of courses they review. */
export function visibleAssignments(viewer: Viewer): AssignmentWhereInput {
  const student = { some: { userId: viewer.userId, removedAt: null, role: "STUDENT" as const } };
  return {
    OR: [
      { course: reviewableCourses(viewer) },
      { publishedAt: { not: null }, archivedAt: null, course: { enrollments: student } },
    ],
  };
}

/** The assignments whose results the viewer may see and mark. */
export function reviewableAssignments(viewer: Viewer): AssignmentWhereInput {
  return { course: reviewableCourses(viewer) };
}

/** The columns of an assignment that its times and its release are computed from. */
export const policyColumns = {
  openAt: true,
  dueAt: true,
  closeAt: true,
  latePolicy: true,
  timeLimit: true,
  attemptsAllowed: true,
  whichCounts: true,
  betweenAttempts: true,
  scoreRelease: true,
  scoresAt: true,
  keyRelease: true,
  shuffleOptions: true,
} as const;

export type Release = {
  /** Points, totals and rubric levels. */
  readonly scores: boolean;
  /** What was said of the student's own answer: feedback and comments. Rubric levels need the scores as well. */
  readonly remarks: boolean;
  /** The right answers, model answers and accepted passages. */
  readonly keys: boolean;
};

type ReleasePolicy = Times &
  Pick<Policy, "scoreRelease" | "scoresAt" | "keyRelease" | "attemptsAllowed" | "betweenAttempts">;

type ReleasedAttempt = {
  readonly handedInAt: Date | null;
  readonly returnedAt: Date | null;
  /** Since when its marks are held back: it was returned with comments only. */
  readonly marksHeldAt: Date | null;
};

/**
 * What the student may see of an attempt. While another attempt is left and the assignment is open, keys wait, since the
 * student could still use them, and of the rest only that is shown which the teacher allows between attempts. Keys also wait
 * while a revision is taken. Where the marks are held back, what is said of the answer is shown without them.
 * @param policy with the student's own times.
 * @param all the student's attempts at the assignment.
 */
export function release(
  policy: ReleasePolicy,
  attempt: ReleasedAttempt,
  all: readonly StudentAttempt[],
  now: Date,
): Release {
  if (!attempt.handedInAt) return { scores: false, remarks: false, keys: false };
  const due = {
    AT_ONCE: true,
    WHEN_RETURNED: attempt.returnedAt !== null,
    AT_TIME: policy.scoresAt !== null && now >= policy.scoresAt,
  }[policy.scoreRelease];
  const closed = phase(policy, now) === "closed";
  const handedIn = regular(all).filter((one) => one.handedInAt !== null).length;
  const spent = closed || handedIn >= policy.attemptsAllowed;
  const shown = spent ? "FEEDBACK" : policy.betweenAttempts;
  const scores = due && shown !== "NOTHING" && attempt.marksHeldAt === null;
  const isRevising = all.some(
    (one) => isRevisable(one, all, now) || (one.revisesId !== null && one.handedInAt === null),
  );
  const keys = {
    NEVER: false,
    WITH_SCORES: scores && spent,
    // Not before the class, to whom a student that closes earlier could tell them.
    AFTER_CLOSE: closed && !(policy.classClosesAt && policy.classClosesAt > now),
  }[policy.keyRelease];
  return { scores, remarks: due && shown === "FEEDBACK", keys: keys && !isRevising };
}

/** What the fairness of a change is judged by. */
export type Frame = Times &
  Pick<Policy, "attemptsAllowed" | "whichCounts" | "shuffleOptions"> & {
    readonly articleVersionId: string;
    readonly items: readonly { readonly itemVersionId: string; readonly points: number }[];
  };

/** The fields that may no longer change once somebody has started: others would answer other questions than they did. */
export const LOCKED_ONCE_STARTED = ["articleVersionId", "items", "shuffleOptions"] as const;

/**
 * Why a change would be unfair to those who have started: field → code of the `Validation` catalogue. Empty: it is fair.
 * Dates may be moved, but nobody is shut out of what they have begun, nobody's work becomes late afterwards, and nobody
 * loses an attempt.
 */
export function unfairChanges(
  before: Frame,
  after: Frame,
  started: number,
  now: Date,
): Record<string, string> {
  if (started === 0) return {};
  const unfair: Record<string, string> = {};
  const [asked, toBeAsked] = [frozen(before), frozen(after)];
  for (const field of LOCKED_ONCE_STARTED)
    if (asked[field] !== toBeAsked[field]) unfair[field] = "lockedStarted";
  if (after.attemptsAllowed < before.attemptsAllowed) unfair.attemptsAllowed = "attemptsLowered";
  // The best of them takes nothing from anybody.
  if (after.whichCounts !== before.whichCounts && after.whichCounts !== "BEST")
    unfair.whichCounts = "lockedCounts";
  if (after.openAt && after.openAt > now && !isSameTime(after.openAt, before.openAt))
    unfair.openAt = "openedAlready";
  if (after.dueAt && after.dueAt <= now && (!before.dueAt || after.dueAt < before.dueAt))
    unfair.dueAt = "timePassed";
  if (after.timeLimit && (!before.timeLimit || after.timeLimit < before.timeLimit))
    unfair.timeLimit = "timeLimitLowered";
  if (phase(before, now) === "open") Object.assign(unfair, closedAlready(after, now));
  return unfair;
}

/** Why a closing time is none: it has passed. Empty: it is one. */
export function closedAlready(policy: Times, now: Date): Record<string, string> {
  const closes = closingTime(policy);
  if (!closes || closes > now) return {};
  return { [closes === policy.closeAt ? "closeAt" : "dueAt"]: "timePassed" };
}

const isSameTime = (a: Date, b: Date | null): boolean => a.getTime() === b?.getTime();

/** What may not change, as values that compare: of the questions also their order and points. */
function frozen({ articleVersionId, shuffleOptions, items }: Frame) {
  return {
    articleVersionId,
    shuffleOptions,
    items: items.map(({ itemVersionId, points }) => `${itemVersionId} ${points}`).join(),
  } satisfies Record<(typeof LOCKED_ONCE_STARTED)[number], unknown>;
}
