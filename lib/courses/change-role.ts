import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { ChangeRole } from "@/lib/schemas/courses";
import { db } from "@/lib/server/db";
import { Conflict, Forbidden } from "@/lib/server/errors";
import { managedEnrollment } from "./managed/managed";

/**
 * Makes an assistant a teacher of the course, or the other way round.
 * @throws Forbidden for a student; Conflict when it is the viewer: the course needs a teacher.
 */
export async function changeRole(viewer: Viewer, input: ChangeRole): Promise<void> {
  const enrollment = await managedEnrollment(viewer, input.enrollmentId);
  if (enrollment.role === "STUDENT") throw new Forbidden();
  if (enrollment.userId === viewer.userId) throw new Conflict("cannotChangeYourRole");
  await db.enrollment.update({ where: { id: enrollment.id }, data: { role: input.role } });
}
