import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";

/**
 * Keeps a second marker from what would tell them of the first marks, or change them, before they have finished.
 * @throws Conflict "secondMarking"
 */
export async function notWhileSecondMarking(viewer: Viewer, assignmentId: string): Promise<void> {
  const open = await db.secondMarking.count({
    where: { assignmentId, markerId: viewer.userId, endedAt: null },
  });
  if (open > 0) throw new Conflict("secondMarking");
}
