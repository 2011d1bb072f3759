import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAssignments } from "@/lib/assignments/policy";
import type { ReturnMarks } from "@/lib/schemas/participation-mark";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";

/**
 * Gives the marks of a discussion to their students, each their own, or takes them back. Marks that are returned already stay so
 * since when they were. Whoever is not marked yet sees nothing, and their mark at once when it is given.
 * @returns since when students see their marks; null when they do not.
 * @throws NotFound
 */
export async function returnMarks(
  viewer: Viewer,
  { assignmentId, isReturned }: ReturnMarks,
): Promise<{ readonly marksReturnedAt: Date | null }> {
  const where = { assignmentId, assignment: reviewableAssignments(viewer) };
  await db.discussion.updateMany({
    where: isReturned ? { ...where, marksReturnedAt: null } : where,
    data: { marksReturnedAt: isReturned ? new Date() : null },
  });
  const discussion = await db.discussion.findFirst({ where, select: { marksReturnedAt: true } });
  if (!discussion) throw new NotFound();
  return discussion;
}
