import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import { reviewableAttempts } from "@/lib/attempts/policy";
import type { UndoSettlement } from "@/lib/schemas/second-marking";
import { db } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";

/**
 * Takes a settlement back: what counted before it counts again, as a new entry of the history, and the answer is to be settled
 * once more. The settled mark stays in the history.
 * @throws NotFound; Forbidden to assistants; Conflict "markStands" when the settled mark counts no longer.
 */
export async function undoSettlement(viewer: Viewer, { settlementId }: UndoSettlement): Promise<void> {
  const settlement = await db.settlement.findFirst({
    where: { id: settlementId, undoneAt: null, attempt: reviewableAttempts(viewer) },
    include: { attempt: { select: { assignmentId: true } } },
  });
  if (!settlement) throw new NotFound();
  await managedAssignment(viewer, settlement.attempt.assignmentId);
  const { courseId, attemptId, itemVersionId, scoreId } = settlement;
  const place = { courseId, attemptId, itemVersionId };
  const now = new Date();
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.score.updateMany({
      where: { id: scoreId, supersededAt: null },
      data: { supersededAt: now },
    });
    if (count === 0) throw new Conflict("markStands");
    await transaction.settlement.update({ where: { id: settlementId }, data: { undoneAt: now } });
    // A score replaces another at the moment of its own making.
    const replaced = await transaction.score.findFirst({
      where: { ...place, supersededAt: settlement.createdAt, id: { not: scoreId } },
    });
    if (!replaced) return;
    const { id: _, levels, ...before } = replaced;
    await transaction.score.create({
      data: { ...before, ...(levels !== null && { levels }), createdAt: now, supersededAt: null },
    });
  });
}
