import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { ChangePin } from "@/lib/schemas/pinned-comments";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { findPin } from "./pins/find-pin";
import { standing } from "./pins/pinned-comments";

/**
 * Says something else of the same words. As with marks, whoever marks may change what another marker said; the earlier
 * wording stays in the history with its author.
 * @throws NotFound; Conflict "pinChanged" when it was reworded or removed meanwhile: nothing is overwritten.
 */
export async function changePinnedComment(
  viewer: Viewer,
  { commentId, text }: ChangePin,
): Promise<{ readonly commentId: string }> {
  const before = await findPin(viewer, commentId);
  const now = new Date();
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.pinnedComment.updateMany({
      where: { id: commentId, ...standing },
      data: { supersededAt: now },
    });
    if (count === 0) throw new Conflict("pinChanged");
    const { id } = await transaction.pinnedComment.create({
      data: { ...before, text, markedById: viewer.userId, replacesId: commentId, createdAt: now },
      select: { id: true },
    });
    return { commentId: id };
  });
}
