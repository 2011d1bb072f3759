import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { Hide } from "@/lib/schemas/moderation";
import { Conflict } from "@/lib/server/errors";
import { moderatePost, settleReports } from "./moderation/moderate";

/**
 * Takes a post out of the sight of classmates. Its author still reads it, with the reason, and is told; reports of it are
 * settled. A post that waits for a teacher is refused by it, and waits again when it is restored.
 * @throws NotFound to everybody but the course's teachers and assistants; Conflict when it is hidden, since that has a reason.
 */
export async function hidePost(viewer: Viewer, { postId, reason }: Hide): Promise<void> {
  await moderatePost(viewer, postId, async (transaction, post, hiddenAt) => {
    if (post.hiddenAt) throw new Conflict("conflict");
    await transaction.post.update({ where: { id: postId }, data: { hiddenAt, hiddenReason: reason } });
    await settleReports(transaction, post, hiddenAt);
    return { act: "HIDDEN", reason, tells: "HIDDEN" };
  });
}
