import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { EnrollmentRole } from "@/lib/server/generated/enums";
import type { CourseWhereInput, EnrollmentWhereInput } from "@/lib/server/generated/models";

/** Who reviews: sees the roster, the results and marks. */
const REVIEWERS: EnrollmentRole[] = ["TEACHER", "ASSISTANT"];

function enrolled(viewer: Viewer, roles?: EnrollmentRole[]): EnrollmentWhereInput {
  return { userId: viewer.userId, removedAt: null, ...(roles && { role: { in: roles } }) };
}

/** The courses that the viewer belongs to. */
export function visibleCourses(viewer: Viewer): CourseWhereInput {
  return { enrollments: { some: enrolled(viewer) } };
}

/** The courses whose results the viewer may see and mark: as teacher or assistant. */
export function reviewableCourses(viewer: Viewer): CourseWhereInput {
  return { enrollments: { some: enrolled(viewer, REVIEWERS) } };
}

/** Whether a role may change the course, its people and its assignments. */
export const canManage = (role: EnrollmentRole): boolean => role === "TEACHER";

/** Whether a role sees and marks the students' work. */
export const canReview = (role: EnrollmentRole): boolean => REVIEWERS.includes(role);
