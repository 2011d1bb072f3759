import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import { type Release, release } from "@/lib/assignments/policy";
import {
  isRevisable,
  regular,
  revisionColumns,
  type StudentAttempt,
} from "@/lib/assignments/revisions/revisions";
import { closingTime, isLate, type Override, phase, timesFor } from "@/lib/assignments/times/times";
import { canReview } from "@/lib/courses/policy";
import type { Policy } from "@/lib/schemas/assignments";
import type { Answer, LearnerItem } from "@/lib/schemas/item";
import type { FirstStance } from "@/lib/schemas/kinds/stance";
import type { EnrollmentRole } from "@/lib/server/generated/enums";
import type { AttemptClock } from "./closing/attempt-clock";

export type AttemptRow = StudentAttempt & {
  readonly number: number;
  readonly returnedAt: Date | null;
  readonly marksHeldAt: Date | null;
  readonly openedAt: Date | null;
};

/** Selects an attempt for `attemptSummary`. */
export const attemptRowColumns = {
  id: true,
  number: true,
  handedInAt: true,
  returnedAt: true,
  marksHeldAt: true,
  openedAt: true,
  ...revisionColumns,
} as const;

/** An attempt as its student sees it in a list. */
export type AttemptSummary = {
  readonly attemptId: string;
  readonly number: number;
  readonly handedInAt: Date | null;
  readonly isLate: boolean;
  readonly release: Release;
  /** The number of the attempt that this one revises. */
  readonly revises: number | null;
  /** It was returned with comments only: the marks come later. */
  readonly isHeld: boolean;
  /** It was returned, and its student has not looked yet. */
  readonly isUnopened: boolean;
  /** Since when its scores can be seen; null while they cannot. */
  readonly releasedAt: Date | null;
};

/** An attempt that its student may revise. */
export type MayRevise = {
  readonly attemptId: string;
  readonly number: number;
  /** Null: as long as the teacher leaves it open. */
  readonly until: Date | null;
  /** The revision that was begun, if one was. */
  readonly revisionId: string | null;
};

/** An assignment as a student of its course sees it. */
export type AssignmentForStudent = {
  readonly assignmentId: string;
  readonly courseTitle: string;
  readonly title: string;
  readonly instructions: string;
  readonly articleTitle: string;
  readonly items: number;
  readonly points: number;
  readonly openAt: Date | null;
  readonly dueAt: Date | null;
  readonly closesAt: Date | null;
  readonly phase: "early" | "open" | "closed";
  /** Some of the times above are this student's alone. */
  readonly hasOwnTimes: boolean;
  /** In minutes, with the student's extra time. */
  readonly timeLimit: number | null;
  /** Of the attempt in progress, where there is a time limit. */
  readonly clock: Clock | null;
  readonly attemptsAllowed: number;
  /** How many of those were started; revisions are none of them. */
  readonly attemptsUsed: number;
  /** The newest attempt that may be revised. */
  readonly mayRevise: MayRevise | null;
  readonly whichCounts: Policy["whichCounts"];
  readonly betweenAttempts: Policy["betweenAttempts"];
  readonly attempts: readonly AttemptSummary[];
  /** Whether a new attempt can be started now. */
  readonly canStart: boolean;
  readonly latePolicy: Policy["latePolicy"];
  readonly scoreRelease: Policy["scoreRelease"];
  readonly scoresAt: Date | null;
  readonly keyRelease: Policy["keyRelease"];
  /** The viewer marks here, and answers nothing. */
  readonly isReviewer: boolean;
  readonly isDemo: boolean;
  /** Whether the class discusses it, and whether this student may enter; null where there is no discussion. */
  readonly discussion: "early" | "handInFirst" | "open" | null;
  /** Statements on which one places oneself before the first attempt shows the text; none later. */
  readonly stancesToTake: readonly StanceToTake[];
};

export type StanceToTake = {
  readonly itemVersionId: string;
  readonly statement: string;
  readonly low: string;
  readonly high: string;
};

type AssignmentRow = Policy & {
  readonly id: string;
  /** The viewer's own, if there is one. */
  readonly overrides: readonly Override[];
  readonly title: string;
  readonly instructions: string;
  readonly course: {
    readonly title: string;
    readonly demoAt: Date | null;
    /** The viewer's own. */
    readonly enrollments: readonly { readonly role: EnrollmentRole }[];
  };
  readonly articleVersion: { readonly title: string };
  readonly items: readonly { readonly points: number }[];
  readonly discussion: { readonly openAt: Date | null; readonly afterHandIn: boolean } | null;
  readonly attempts: readonly AttemptRow[];
};

/** @param policy with the student's own times. */
export function attemptSummary(
  policy: Policy,
  attempt: AttemptRow,
  all: readonly AttemptRow[],
  now: Date,
): AttemptSummary {
  const revised = all.find(({ id }) => id === attempt.revisesId);
  const allowed = release(policy, attempt, all, now);
  return {
    attemptId: attempt.id,
    number: attempt.number,
    handedInAt: attempt.handedInAt,
    // A revision was asked for after the due time, and is not late by it.
    isLate: attempt.handedInAt !== null && attempt.revisesId === null && isLate(policy, attempt.handedInAt),
    release: allowed,
    releasedAt: allowed.scores ? releasedAt(policy, attempt) : null,
    revises: revised?.number ?? null,
    isHeld: attempt.marksHeldAt !== null,
    isUnopened: attempt.returnedAt !== null && attempt.openedAt === null,
  };
}

/** The newest of a student's attempts of which a revision is taken now. */
export function mayRevise(all: readonly AttemptRow[], now: Date): MayRevise | null {
  const attempt = all.toSorted((a, b) => b.number - a.number).find((one) => isRevisable(one, all, now));
  if (!attempt) return null;
  const { id: attemptId, number, revisionUntil: until } = attempt;
  return {
    attemptId,
    number,
    until,
    revisionId: all.find(({ revisesId }) => revisesId === attemptId)?.id ?? null,
  };
}

/** When scores that can be seen came to be seen: by the rule of their release, and not before the work was handed in. */
function releasedAt({ scoreRelease, scoresAt }: Policy, { handedInAt, returnedAt }: AttemptRow): Date | null {
  const at = { AT_ONCE: handedInAt, WHEN_RETURNED: returnedAt, AT_TIME: scoresAt }[scoreRelease];
  return at && handedInAt && at < handedInAt ? handedInAt : at;
}

/** @param clocks of the attempts in progress that have a time limit. */
export function assignmentForStudent(
  assignment: AssignmentRow,
  clocks: ReadonlyMap<string, AttemptClock>,
  now: Date,
  stancesToTake: readonly StanceToTake[] = [],
): AssignmentForStudent {
  const [own] = assignment.overrides;
  const row = timesFor(assignment, own);
  const at = phase(row, now);
  const inProgress = row.attempts.find((attempt) => !attempt.handedInAt);
  const clock = inProgress && clocks.get(inProgress.id);
  const isReviewer = row.course.enrollments.some(({ role }) => canReview(role));
  return {
    assignmentId: row.id,
    courseTitle: row.course.title,
    title: row.title,
    instructions: row.instructions,
    articleTitle: row.articleVersion.title,
    items: row.items.length,
    points: row.items.reduce((sum, item) => sum + item.points, 0),
    openAt: row.openAt,
    dueAt: row.dueAt,
    closesAt: closingTime(row),
    phase: at,
    hasOwnTimes: Boolean(own && (own.openAt || own.dueAt || own.closeAt || own.extraTime)),
    timeLimit: row.timeLimit,
    clock: clock ? clockOf(clock) : null,
    attemptsAllowed: row.attemptsAllowed,
    attemptsUsed: regular(row.attempts).length,
    mayRevise: isReviewer ? null : mayRevise(row.attempts, now),
    whichCounts: row.whichCounts,
    betweenAttempts: row.betweenAttempts,
    attempts: row.attempts.map((attempt) => attemptSummary(row, attempt, row.attempts, now)),
    canStart:
      at === "open" && !isReviewer && !inProgress && regular(row.attempts).length < row.attemptsAllowed,
    latePolicy: row.latePolicy,
    scoreRelease: row.scoreRelease,
    scoresAt: row.scoresAt,
    keyRelease: row.keyRelease,
    isReviewer,
    isDemo: row.course.demoAt !== null,
    discussion: discussionFor(row, now),
    stancesToTake,
  };
}

function discussionFor(
  { discussion, attempts }: Pick<AssignmentRow, "discussion" | "attempts">,
  now: Date,
): AssignmentForStudent["discussion"] {
  if (!discussion) return null;
  if (discussion.openAt && now < discussion.openAt) return "early";
  const isHandedIn = attempts.some(({ handedInAt }) => handedInAt !== null);
  return discussion.afterHandIn && !isHandedIn ? "handInFirst" : "open";
}

/** How long an attempt in progress still runs, by its time limit and by the closing time, as ISO 8601. */
export type Clock = {
  readonly endsAt: string;
  /** Since when it stands still; null while it runs. */
  readonly pausedSince: string | null;
};

/** Until when an attempt takes answers, as its page asks while it is open. Times are ISO 8601. */
export type ClockNow = {
  readonly now: string;
  /** Null: nothing ends it. */
  readonly endsAt: string | null;
  /** Has a time limit, which may have ended it before it closes. */
  readonly isTimed: boolean;
  readonly pausedSince: string | null;
};

/** Null where nothing but the closing time ends the attempt. */
export const clockOf = ({
  endsAt,
  runsOutAt,
  pausedSince,
}: Pick<AttemptClock, "endsAt" | "runsOutAt" | "pausedSince">): Clock | null =>
  runsOutAt && endsAt
    ? { endsAt: endsAt.toISOString(), pausedSince: pausedSince?.toISOString() ?? null }
    : null;

export type SavedResponse = {
  readonly itemVersionId: string;
  readonly answer: Answer;
  readonly revision: number;
  readonly savedAt: string;
};

/** The assignment whose clock a teacher has paused. */
export type Waiting = { readonly waitsAt: string };

/** All that the reading and answering page needs. Nothing of a key is in it. */
export type Desk = {
  /** Null in a teacher's preview, where nothing is saved. */
  readonly attemptId: string | null;
  readonly assignmentId: string;
  readonly userId: string;
  readonly studentName: string;
  readonly courseTitle: string;
  readonly title: string;
  readonly instructions: string;
  readonly dueAt: string | null;
  readonly closesAt: string | null;
  /** Where there is a time limit; null in a preview. */
  readonly clock: Clock | null;
  /** When the page was made, by the server's clock. */
  readonly now: string;
  readonly text: ReadingText;
  readonly items: readonly LearnerItem[];
  readonly responses: readonly SavedResponse[];
  /** Item version id → where the student stood before reading. */
  readonly stances: Readonly<Record<string, FirstStance>>;
};
