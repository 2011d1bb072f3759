import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { PinId } from "@/lib/schemas/pinned-comments";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { findPin } from "./pins/find-pin";

/**
 * Undoes that a comment was taken off its words: it stands there again, as its author's, in a new row of the history.
 * @throws NotFound; Conflict "pinChanged" when it was not removed, or is back already.
 */
export async function restorePinnedComment(
  viewer: Viewer,
  { commentId }: PinId,
): Promise<{ readonly commentId: string }> {
  const before = await findPin(viewer, commentId);
  const removed = await db.pinnedComment.count({ where: { id: commentId, removedAt: { not: null } } });
  if (removed === 0) throw new Conflict("pinChanged");
  try {
    const { id } = await db.pinnedComment.create({
      data: { ...before, replacesId: commentId },
      select: { id: true },
    });
    return { commentId: id };
  } catch (error) {
    if (isUniqueViolation(error)) throw new Conflict("pinChanged");
    throw error;
  }
}
