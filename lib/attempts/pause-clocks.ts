import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { holdAssignment, managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { closeDueAttempts } from "./closing/close-due";

/**
 * Stops the time limit of an assignment for everybody, until it is resumed; doing it twice does it once. The closing time
 * stays where it is.
 * @throws NotFound; Forbidden to assistants; Conflict "noTimeLimit".
 */
export async function pauseClocks(
  viewer: Viewer,
  { assignmentId }: { readonly assignmentId: string },
): Promise<void> {
  await managedAssignment(viewer, assignmentId);
  // What is over stays over: a pause that begins now would move its end.
  await closeDueAttempts({ assignmentId });
  await db.$transaction(async (transaction) => {
    await holdAssignment(transaction, assignmentId);
    const { timeLimit, archivedAt, pauses } = await transaction.assignment.findUniqueOrThrow({
      where: { id: assignmentId },
      select: {
        timeLimit: true,
        archivedAt: true,
        pauses: { where: { endedAt: null }, select: { id: true } },
      },
    });
    if (archivedAt) throw new Conflict("assignmentArchived");
    if (timeLimit === null) throw new Conflict("noTimeLimit");
    if (pauses.length > 0) return;
    await transaction.pause.create({
      data: { assignmentId, startedAt: new Date(), startedById: viewer.userId },
    });
  });
}
