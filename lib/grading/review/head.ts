import { closingTime, isLate, timesFor } from "@/lib/assignments/times/times";
import { canManage } from "@/lib/courses/policy";
import type { Policy } from "@/lib/schemas/assignments";
import { earnedRatio } from "@/lib/statistics/facility";
import { mean } from "@/lib/statistics/mean";
import { marked, toMark } from "./cells";
import { countingCells } from "./counting";
import type { Review } from "./load-review";
import type { ReviewAttempt } from "./review-attempt";

/** Where the class stands. The first three add up to the students of the course. */
export type Facts = {
  /** Who has handed in at least once, whatever they do now. */
  readonly handedIn: number;
  readonly answering: number;
  readonly notStarted: number;
  /** Answers of handed-in attempts that wait for a marker. */
  readonly toMark: number;
  /** Answers whose students asked for a second look and have no answer yet. */
  readonly openLooks: number;
  /** Mean of what each student earned of what is marked, from 0 to 1; null while nothing is marked. */
  readonly meanRatio: number | null;
};

/** What every page about an assignment's results says of the assignment. */
export type AssignmentHead = {
  readonly assignmentId: string;
  readonly courseId: string;
  readonly courseTitle: string;
  readonly title: string;
  readonly isDemo: boolean;
  readonly isPublished: boolean;
  /** Assistants mark, but change nothing of the assignment. */
  readonly canEdit: boolean;
  readonly dueAt: Date | null;
  readonly closesAt: Date | null;
  /** In minutes. */
  readonly timeLimit: number | null;
  readonly scoreRelease: Policy["scoreRelease"];
  readonly scoresAt: Date | null;
  readonly keyRelease: Policy["keyRelease"];
  readonly attemptsAllowed: number;
  readonly whichCounts: Policy["whichCounts"];
  /** Whether the viewer marks it a second time: the first marks are kept from them for as long. */
  readonly isSecondMarker: boolean;
};

/** What stands over every page about an assignment's results. */
export type ReviewHead = AssignmentHead & { readonly facts: Facts };

/** By the due time of its student, which may be their own. A revision was asked for after it, and is never late. */
export function wasLate(
  { assignment, overrides }: Pick<Review, "assignment" | "overrides">,
  { userId, handedInAt, revisesId }: Pick<ReviewAttempt, "userId" | "handedInAt" | "revisesId">,
): boolean {
  if (revisesId !== null) return false;
  return handedInAt !== null && isLate(timesFor(assignment, overrides.get(userId)), handedInAt);
}

export function factsOf(review: Review): Facts {
  const { items, students } = review;
  const handedIn = students.filter(({ attempts }) => attempts.some((attempt) => attempt.handedInAt)).length;
  const notStarted = students.filter(({ attempts }) => attempts.length === 0).length;
  const ratios = students.flatMap(
    (student) => earnedRatio(marked(countingCells(review, student) ?? [])) ?? [],
  );
  return {
    handedIn,
    answering: students.length - notStarted - handedIn,
    notStarted,
    toMark: students
      .flatMap(({ attempts }) => attempts)
      .reduce((sum, attempt) => sum + toMark(attempt, items), 0),
    openLooks: review.openLooks,
    meanRatio: mean(ratios),
  };
}

export function headOf(review: Review): ReviewHead {
  const { assignment } = review;
  return {
    assignmentId: assignment.id,
    courseId: assignment.courseId,
    courseTitle: assignment.course.title,
    title: assignment.title,
    isDemo: assignment.course.demoAt !== null,
    isPublished: assignment.publishedAt !== null,
    canEdit: assignment.course.enrollments.some(({ role }) => canManage(role)),
    dueAt: assignment.dueAt,
    closesAt: closingTime(assignment),
    timeLimit: assignment.timeLimit,
    scoreRelease: assignment.scoreRelease,
    scoresAt: assignment.scoresAt,
    keyRelease: assignment.keyRelease,
    attemptsAllowed: assignment.attemptsAllowed,
    whichCounts: assignment.whichCounts,
    isSecondMarker: assignment.isSecondMarker,
    facts: factsOf(review),
  };
}
