import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db, type Transaction } from "@/lib/server/db";
import { Forbidden, NotFound } from "@/lib/server/errors";
import { canManage, reviewableCourses, visibleCourses } from "../policy";

type Client = Pick<Transaction, "course" | "enrollment">;

/**
 * Makes sure that the viewer may change the course.
 * @throws NotFound when they do not belong to it, Forbidden when they do but in another role than teacher.
 */
export async function managedCourse(
  viewer: Viewer,
  courseId: string,
  client: Client = db,
): Promise<{ id: string }> {
  const course = await client.course.findFirst({
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
export async function managedEnrollment(
  viewer: Viewer,
  enrollmentId: string,
  client: Client = db,
): Promise<ManagedEnrollment> {
  const enrollment = await client.enrollment.findFirst({
    where: { id: enrollmentId, removedAt: null, course: reviewableCourses(viewer) },
    select: { id: true, userId: true, courseId: true, role: true },
  });
  if (!enrollment) throw new NotFound();
  await managedCourse(viewer, enrollment.courseId, client);
  return enrollment;
}

/**
 * Changes who is in charge of a course, one change at a time: two teachers who remove each other at one moment would
 * leave nobody. The second finds the course as the first has left it, and is not a teacher of it any more.
 * @throws NotFound, Forbidden as managedCourse does.
 */
export async function changingStaff(
  viewer: Viewer,
  enrollmentId: string,
  change: (transaction: Transaction, enrollment: ManagedEnrollment) => Promise<void>,
): Promise<void> {
  await db.$transaction(async (transaction) => {
    const { courseId } = await managedEnrollment(viewer, enrollmentId, transaction);
    await transaction.$queryRaw`SELECT 1 FROM course WHERE id = ${courseId}::uuid FOR UPDATE`;
    await change(transaction, await managedEnrollment(viewer, enrollmentId, transaction));
  });
}
