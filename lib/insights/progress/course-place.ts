import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableCourses } from "@/lib/courses/policy";
import type { CourseDetails } from "@/lib/courses/views";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";

export type CoursePlace = Pick<CourseDetails, "id" | "title" | "role" | "isDemo" | "students"> & {
  /** Its students, by name. */
  readonly people: readonly { readonly userId: string; readonly name: string }[];
};

/**
 * A course and its students.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function coursePlace(viewer: Viewer, courseId: string): Promise<CoursePlace> {
  const row = await db.course.findFirst({
    where: { id: courseId, ...reviewableCourses(viewer) },
    select: {
      id: true,
      title: true,
      demoAt: true,
      enrollments: {
        where: { removedAt: null, OR: [{ role: "STUDENT" }, { userId: viewer.userId }] },
        orderBy: { nameKey: "asc" },
        select: { userId: true, name: true, role: true },
      },
    },
  });
  const own = row?.enrollments.find(({ userId }) => userId === viewer.userId);
  if (!row || !own) throw new NotFound();
  const people = row.enrollments
    .filter(({ role }) => role === "STUDENT")
    .map(({ userId, name }) => ({ userId, name }));
  return {
    ...{ id: row.id, title: row.title, role: own.role, people },
    ...{ isDemo: row.demoAt !== null, students: people.length },
  };
}
