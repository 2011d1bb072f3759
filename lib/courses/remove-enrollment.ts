import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { Conflict } from "@/lib/server/errors";
import { changingStaff } from "./managed/managed";

/**
 * Takes somebody out of the course. What they wrote is kept; the name becomes free.
 * @throws Conflict when it is the viewer: somebody must stay in charge.
 */
export async function removeEnrollment(viewer: Viewer, input: { enrollmentId: string }): Promise<void> {
  await changingStaff(viewer, input.enrollmentId, async (transaction, { id, userId }) => {
    if (userId === viewer.userId) throw new Conflict("cannotRemoveYourself");
    await transaction.enrollment.update({
      where: { id },
      data: { removedAt: new Date(), nameKey: `removed:${id}` },
    });
  });
}
