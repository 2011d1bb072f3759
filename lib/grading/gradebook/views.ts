import type { GradeScale } from "@/lib/schemas/grade-scale";
import type { GradeShow, MissingWork } from "@/lib/schemas/gradebook";
import type { CategoryRule, LateRule } from "@/lib/scoring/gradebook";
import type { EnrollmentRole } from "@/lib/server/generated/enums";

/** A course as the pages of its gradebook head it. */
export type GradebookCourse = {
  readonly id: string;
  readonly title: string;
  readonly isDemo: boolean;
  readonly role: EnrollmentRole;
  readonly students: number;
  /** Whether marks of the course are kept from the viewer, who gives second ones. */
  readonly isSecondMarker: boolean;
};

export type GradebookRules = {
  readonly late: LateRule;
  readonly missingWork: MissingWork;
  /** Empty where there is none. */
  readonly scale: GradeScale;
  /** As what students see what counts. */
  readonly shownAs: GradeShow;
  readonly countsDiscussions: boolean;
  /** 0 before the rules were saved once. */
  readonly revision: number;
};

export type GradeCategory = CategoryRule & { readonly title: string };

/**
 * | state | the work that counts |
 * | --- | --- |
 * | notHandedIn | is not handed in, and still can be; or the student came after it had closed |
 * | missing | is not handed in, and cannot be any more |
 * | toMark | has answers that nobody has marked |
 * | handedIn, returned | is marked, and not yet or already returned |
 * | excused | need not be done |
 * | notMarked | is a part in a discussion without a mark |
 */
export const GRADE_STATES = [
  "notHandedIn",
  "missing",
  "toMark",
  "handedIn",
  "returned",
  "excused",
  "notMarked",
] as const;
export type GradeState = (typeof GRADE_STATES)[number];

/** What a teacher said a cell counts. */
export type GradeWord = {
  readonly percent: number;
  readonly reason: string;
  /** Null when the account is gone. */
  readonly setBy: string | null;
  readonly setAt: Date;
};

/** That a teacher excused a student from the whole, and why. */
export type GradeExcused = Omit<GradeWord, "percent">;

export type GradeCell = {
  readonly state: GradeState;
  /** The attempt that stands for the student. */
  readonly attemptId: string | null;
  /** Started days after the student's due time; 0 where it is in time. */
  readonly daysLate: number;
  /** As it was marked, before a penalty; null before that. */
  readonly marked: number | null;
  /** What counts; null where nothing does. */
  readonly points: number | null;
  /** What the points are out of; where nothing counts, what the assignment is worth. */
  readonly maximum: number;
  /** points / maximum, unrounded. */
  readonly ratio: number | null;
  /** One of the lowest of its category, which do not count. */
  readonly isDropped: boolean;
  readonly word: GradeWord | null;
  /** Whoever is excused from the whole; what was set by hand does not count then. */
  readonly excused: GradeExcused | null;
  /** Whether its student may see what counts, by the release policy. */
  readonly isReleased: boolean;
};

export type GradebookColumn = {
  /** Of the column: an assignment's work and its discussion have different ones. */
  readonly id: string;
  readonly kind: "work" | "discussion";
  readonly assignmentId: string;
  readonly title: string;
  readonly isArchived: boolean;
  readonly maximum: number;
  /** Null: it is in no category. */
  readonly categoryId: string | null;
  /** Mean share of the students for whom it has one, of how many. */
  readonly mean: number | null;
  readonly students: number;
};

export type GradebookRow = {
  readonly userId: string;
  readonly name: string;
  /** In the order of the columns. */
  readonly cells: readonly GradeCell[];
  /** In the order of the categories. */
  readonly categories: readonly (number | null)[];
  readonly total: number | null;
  /** How much of the work is in the total. */
  readonly counted: number;
};

export type Gradebook = {
  readonly course: GradebookCourse;
  readonly rules: GradebookRules;
  readonly categories: readonly GradeCategory[];
  readonly columns: readonly GradebookColumn[];
  /** By name. */
  readonly rows: readonly GradebookRow[];
  /** Mean of the totals that there are, and of how many. */
  readonly mean: number | null;
  readonly students: number;
};
