import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import { closingTime, isLate, phase, type Release, release } from "@/lib/assignments/policy";
import { canReview } from "@/lib/courses/policy";
import type { Policy } from "@/lib/schemas/assignments";
import type { Answer, LearnerItem } from "@/lib/schemas/item";
import type { FirstStance } from "@/lib/schemas/kinds/stance";
import type { EnrollmentRole } from "@/lib/server/generated/enums";

export type AttemptRow = {
  readonly id: string;
  readonly number: number;
  readonly handedInAt: Date | null;
  readonly returnedAt: Date | null;
};

/** An attempt as its student sees it in a list. */
export type AttemptSummary = {
  readonly attemptId: string;
  readonly number: number;
  readonly handedInAt: Date | null;
  readonly isLate: boolean;
  readonly release: Release;
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
  readonly attemptsAllowed: number;
  readonly whichCounts: Policy["whichCounts"];
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
  readonly attempts: readonly AttemptRow[];
};

export function attemptSummary(policy: Policy, attempt: AttemptRow, now: Date): AttemptSummary {
  return {
    attemptId: attempt.id,
    number: attempt.number,
    handedInAt: attempt.handedInAt,
    isLate: attempt.handedInAt !== null && isLate(policy, attempt.handedInAt),
    release: release(policy, attempt, now),
  };
}

export function assignmentForStudent(
  row: AssignmentRow,
  now: Date,
  stancesToTake: readonly StanceToTake[] = [],
): AssignmentForStudent {
  const at = phase(row, now);
  const inProgress = row.attempts.some((attempt) => !attempt.handedInAt);
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
    attemptsAllowed: row.attemptsAllowed,
    whichCounts: row.whichCounts,
    attempts: row.attempts.map((attempt) => attemptSummary(row, attempt, now)),
    canStart: at === "open" && !isReviewer && !inProgress && row.attempts.length < row.attemptsAllowed,
    latePolicy: row.latePolicy,
    scoreRelease: row.scoreRelease,
    scoresAt: row.scoresAt,
    keyRelease: row.keyRelease,
    isReviewer,
    isDemo: row.course.demoAt !== null,
    stancesToTake,
  };
}

export type SavedResponse = {
  readonly itemVersionId: string;
  readonly answer: Answer;
  readonly revision: number;
  readonly savedAt: string;
};

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
  /** When the page was made, by the server's clock. */
  readonly now: string;
  readonly text: ReadingText;
  readonly items: readonly LearnerItem[];
  readonly responses: readonly SavedResponse[];
  /** Item version id → where the student stood before reading. */
  readonly stances: Readonly<Record<string, FirstStance>>;
};
