import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { Forbidden, NotFound } from "@/lib/server/errors";
import { canManage, reviewableCourses, visibleCourses } from "../policy";

/**
 * Makes sure that the viewer may change the course.
 * @throws NotFound when they do not belong to it, Forbidden when they do but in another role than teacher.
 */
export async function managedCourse(viewer: Viewer, courseId: string): Promise<{ id: string }> {
  const course = await db.course.findFirst({
    where: { id: courseId, ...visibleCourses(viewer) },
    select: {
      id: true,
      enrollments: { where: { userId: viewer.userId, removedAt: null }, select: { role: true } },
    },
  });
  const role = course?.enrollments[0]?.role;
  if (!course || !role) throw new NotFound();
  if (!canManage(role)) throw new Forbidden();
  return { id: course.id };
}

export type ManagedEnrollment = {
  id: string;
  userId: string;
  courseId: string;
  role: "TEACHER" | "ASSISTANT" | "STUDENT";
};

/**
 * Finds somebody in a course that the viewer may change.
 * @throws NotFound, Forbidden as managedCourse does.
 */
export async function managedEnrollment(viewer: Viewer, enrollmentId: string): Promise<ManagedEnrollment> {
  const enrollment = await db.enrollment.findFirst({
    where: { id: enrollmentId, removedAt: null, course: reviewableCourses(viewer) },
    select: { id: true, userId: true, courseId: true, role: true },
  });
  if (!enrollment) throw new NotFound();
  await managedCourse(viewer, enrollment.courseId);
  return enrollment;
}
