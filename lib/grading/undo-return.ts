import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAssignments } from "@/lib/assignments/policy";
import type { UndoReturn } from "@/lib/schemas/grading";
import { db } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";

/** How long a return can be taken back: for a slip of the hand. Later, students have read their results. */
const UNDO_MINUTES = 10;

/**
 * Takes back what one press of "return" returned, and what was allowed with it. Work of which a revision was begun stays returned.
 * @throws NotFound; Conflict "returnStands" when that is too long ago.
 */
export async function undoReturn(
  viewer: Viewer,
  { assignmentId, returnedAt }: UndoReturn,
): Promise<{ readonly takenBack: number }> {
  const assignment = await db.assignment.findFirst({
    where: { id: assignmentId, ...reviewableAssignments(viewer) },
    select: { id: true, courseId: true },
  });
  if (!assignment) throw new NotFound();
  if (Date.now() - returnedAt.getTime() > UNDO_MINUTES * 60_000) throw new Conflict("returnStands");
  const { count } = await db.attempt.updateMany({
    where: { courseId: assignment.courseId, assignmentId, returnedAt, revision: null },
    data: {
      returnedAt: null,
      marksHeldAt: null,
      openedAt: null,
      revisionAllowedAt: null,
      revisionUntil: null,
    },
  });
  return { takenBack: count };
}
