import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { staffKey } from "@/lib/schemas/accounts";
import type { AddStaff } from "@/lib/schemas/courses";
import { db } from "@/lib/server/db";
import { InvalidInput } from "@/lib/server/errors";
import { managedCourse } from "./managed/managed";

/**
 * Adds a second teacher or an assistant, who must have a teacher's account, or changes the role of one who is there.
 * @throws InvalidInput when no teacher has the e-mail address, or it is the viewer's own.
 */
export async function addStaff(viewer: Viewer, input: AddStaff): Promise<void> {
  const course = await managedCourse(viewer, input.courseId);
  const user = await db.user.findFirst({
    where: { email: input.email, kind: "TEACHER" },
    select: { id: true, name: true },
  });
  if (!user) throw new InvalidInput("invalidInput", { email: "emailUnknown" });
  if (user.id === viewer.userId) throw new InvalidInput("invalidInput", { email: "emailYours" });
  const person = { role: input.role, name: user.name, nameKey: staffKey(user.id) };
  await db.enrollment.upsert({
    where: { courseId_userId: { courseId: course.id, userId: user.id } },
    create: { courseId: course.id, userId: user.id, ...person },
    update: { ...person, removedAt: null },
  });
}
