import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableCourses } from "@/lib/courses/policy";
import type { Policy } from "@/lib/schemas/assignments";
import type { AssignmentWhereInput } from "@/lib/server/generated/models";

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

type Times = Pick<Policy, "openAt" | "dueAt" | "closeAt" | "latePolicy">;

/** When the assignment closes: at its due time where late work is not accepted, else at its close time. Null: never. */
export function closingTime(policy: Times): Date | null {
  return policy.latePolicy === "CLOSE" ? (policy.dueAt ?? policy.closeAt) : policy.closeAt;
}

/** Whether answers are taken: "early" before it opens, "closed" after its closing time. */
export function phase(policy: Times, now: Date): "early" | "open" | "closed" {
  if (policy.openAt && now < policy.openAt) return "early";
  const closes = closingTime(policy);
  return closes && now >= closes ? "closed" : "open";
}

/** Whether work handed in at a time is late. */
export function isLate(policy: Times, handedInAt: Date): boolean {
  return policy.dueAt !== null && handedInAt > policy.dueAt;
}

export type Release = {
  /** Scores, feedback, comments and rubric levels. */
  readonly scores: boolean;
  /** The right answers, model answers and accepted passages. */
  readonly keys: boolean;
};

type ReleasedAttempt = {
  readonly number: number;
  readonly handedInAt: Date | null;
  readonly returnedAt: Date | null;
};

/**
 * What the student may see of an attempt. Keys wait for as long as the student could still use them: while another
 * attempt is left and the assignment is open.
 */
export function release(
  policy: Times & Pick<Policy, "scoreRelease" | "scoresAt" | "keyRelease" | "attemptsAllowed">,
  attempt: ReleasedAttempt,
  now: Date,
): Release {
  if (!attempt.handedInAt) return { scores: false, keys: false };
  const scores = {
    AT_ONCE: true,
    WHEN_RETURNED: attempt.returnedAt !== null,
    AT_TIME: policy.scoresAt !== null && now >= policy.scoresAt,
  }[policy.scoreRelease];
  const closed = phase(policy, now) === "closed";
  const spent = closed || attempt.number >= policy.attemptsAllowed;
  const keys = {
    NEVER: false,
    WITH_SCORES: scores && spent,
    AFTER_CLOSE: closed,
  }[policy.keyRelease];
  return { scores, keys };
}
