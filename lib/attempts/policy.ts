import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableCourses } from "@/lib/courses/policy";
import type { AttemptWhereInput } from "@/lib/server/generated/models";

/** The viewer's own attempts, while they belong to the course as a student. */
export function ownAttempts(viewer: Viewer): AttemptWhereInput {
  const student = { some: { userId: viewer.userId, removedAt: null, role: "STUDENT" as const } };
  return { userId: viewer.userId, course: { enrollments: student } };
}

/** The attempts that the viewer may review: those of their courses' students. */
export function reviewableAttempts(viewer: Viewer): AttemptWhereInput {
  return { course: reviewableCourses(viewer) };
}
