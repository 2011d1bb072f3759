import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { ChangeRole } from "@/lib/schemas/courses";
import { Conflict, Forbidden } from "@/lib/server/errors";
import { changingStaff } from "./managed/managed";

/**
 * Makes an assistant a teacher of the course, or the other way round.
 * @throws Forbidden for a student; Conflict when it is the viewer: the course needs a teacher.
 */
export async function changeRole(viewer: Viewer, input: ChangeRole): Promise<void> {
  await changingStaff(viewer, input.enrollmentId, async (transaction, { id, role, userId }) => {
    if (role === "STUDENT") throw new Forbidden();
    if (userId === viewer.userId) throw new Conflict("cannotChangeYourRole");
    await transaction.enrollment.update({ where: { id }, data: { role: input.role } });
  });
}
