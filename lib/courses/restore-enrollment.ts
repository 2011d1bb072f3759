import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { nameKey, staffKey } from "@/lib/schemas/accounts";
import { db } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { managedCourse } from "./managed/managed";
import { reviewableCourses } from "./policy";

/**
 * Undoes a removal.
 * @throws Conflict when somebody has taken the name meanwhile.
 */
export async function restoreEnrollment(viewer: Viewer, input: { enrollmentId: string }): Promise<void> {
  const enrollment = await db.enrollment.findFirst({
    where: { id: input.enrollmentId, removedAt: { not: null }, course: reviewableCourses(viewer) },
    select: { id: true, userId: true, courseId: true, name: true, role: true },
  });
  if (!enrollment) throw new NotFound();
  await managedCourse(viewer, enrollment.courseId);
  const key = enrollment.role === "STUDENT" ? nameKey(enrollment.name) : staffKey(enrollment.userId);
  try {
    await db.enrollment.update({
      where: { id: enrollment.id },
      data: { removedAt: null, nameKey: key },
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new Conflict("nameTaken");
    throw error;
  }
}
