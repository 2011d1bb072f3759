import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { managedCourse } from "./managed/managed";

/** Opens or closes the course to new students. Those who joined sign in either way. */
export async function setJoining(viewer: Viewer, input: { courseId: string; open: boolean }): Promise<void> {
  const course = await managedCourse(viewer, input.courseId);
  await db.course.update({ where: { id: course.id }, data: { closedAt: input.open ? null : new Date() } });
}
