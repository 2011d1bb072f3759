import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { PinId } from "@/lib/schemas/pinned-comments";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { findPin } from "./pins/find-pin";
import { standing } from "./pins/pinned-comments";

/**
 * Takes a comment off the words that it is about; it stays in the history.
 * @throws NotFound; Conflict "pinChanged" when it was reworded or removed meanwhile.
 */
export async function removePinnedComment(viewer: Viewer, { commentId }: PinId): Promise<void> {
  await findPin(viewer, commentId);
  const { count } = await db.pinnedComment.updateMany({
    where: { id: commentId, ...standing },
    data: { removedAt: new Date() },
  });
  if (count === 0) throw new Conflict("pinChanged");
}
