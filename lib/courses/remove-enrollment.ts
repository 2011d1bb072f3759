import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { managedEnrollment } from "./managed/managed";

/**
 * Takes somebody out of the course. What they wrote is kept; the name becomes free.
 * @throws Conflict when it is the viewer: somebody must stay in charge.
 */
export async function removeEnrollment(viewer: Viewer, input: { enrollmentId: string }): Promise<void> {
  const enrollment = await managedEnrollment(viewer, input.enrollmentId);
  if (enrollment.userId === viewer.userId) throw new Conflict("cannotRemoveYourself");
  await db.enrollment.update({
    where: { id: enrollment.id },
    data: { removedAt: new Date(), nameKey: `removed:${enrollment.id}` },
  });
}
