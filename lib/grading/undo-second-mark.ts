import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAttempts } from "@/lib/attempts/policy";
import type { UndoMark } from "@/lib/schemas/grading";
import { db } from "@/lib/server/db";
import { Conflict, Forbidden, NotFound } from "@/lib/server/errors";
import { holdSecondMarking } from "./second/held";

/**
 * Takes back a second mark that the viewer gave. What it replaced stands again; where it replaced nothing, the answer is theirs to
 * mark again.
 * @throws NotFound; Forbidden for somebody else's; Conflict "secondMarkingOver", or "markStands" when it stands no longer.
 */
export async function undoSecondMark(viewer: Viewer, { scoreId }: UndoMark): Promise<void> {
  const mark = await db.secondMark.findFirst({
    where: { id: scoreId, attempt: reviewableAttempts(viewer) },
    include: { secondMarking: { select: { markerId: true } } },
  });
  if (!mark) throw new NotFound();
  if (mark.secondMarking.markerId !== viewer.userId) throw new Forbidden();
  const { courseId, attemptId, itemVersionId, secondMarkingId } = mark;
  const place = { courseId, attemptId, itemVersionId, secondMarkingId };
  const now = new Date();
  await db.$transaction(async (transaction) => {
    if (await holdSecondMarking(transaction, secondMarkingId)) throw new Conflict("secondMarkingOver");
    const { count } = await transaction.secondMark.updateMany({
      where: { id: scoreId, supersededAt: null },
      data: { supersededAt: now },
    });
    if (count === 0) throw new Conflict("markStands");
    const replaced = await transaction.secondMark.findFirst({
      where: { ...place, supersededAt: mark.createdAt, id: { not: scoreId } },
    });
    if (!replaced) return;
    const { id: _, levels, ...before } = replaced;
    await transaction.secondMark.create({
      data: { ...before, levels: levels ?? {}, createdAt: now, supersededAt: null },
    });
  });
}
