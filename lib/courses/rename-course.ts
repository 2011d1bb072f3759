import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { managedCourse } from "./managed/managed";

/** Gives the course another title. */
export async function renameCourse(
  viewer: Viewer,
  input: { courseId: string; title: string },
): Promise<void> {
  const course = await managedCourse(viewer, input.courseId);
  await db.course.update({ where: { id: course.id }, data: { title: input.title } });
}
