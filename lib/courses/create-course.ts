import { isTeacher } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { staffKey } from "@/lib/schemas/accounts";
import { db } from "@/lib/server/db";
import { Forbidden } from "@/lib/server/errors";
import { issueJoinCode } from "./join-code/join-code";

/** Makes a course with the viewer as its teacher and a join code. */
export async function createCourse(viewer: Viewer, input: { title: string }): Promise<{ courseId: string }> {
  if (!isTeacher(viewer)) throw new Forbidden();
  return db.$transaction(async (transaction) => {
    const course = await transaction.course.create({
      data: {
        title: input.title,
        enrollments: {
          create: {
            userId: viewer.userId,
            role: "TEACHER",
            name: viewer.name,
            nameKey: staffKey(viewer.userId),
          },
        },
      },
      select: { id: true },
    });
    await issueJoinCode(transaction, course.id);
    return { courseId: course.id };
  });
}
