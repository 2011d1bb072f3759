import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { PostId } from "@/lib/schemas/posts";
import { moderatePost } from "./moderation/moderate";

/**
 * Brings a hidden post back to where it was: before classmates, of which its author is told, or among those that wait for a
 * teacher. One that is not hidden stays as it is.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function restorePost(viewer: Viewer, { postId }: PostId): Promise<void> {
  await moderatePost(viewer, postId, async (transaction, post) => {
    if (!post.hiddenAt) return null;
    await transaction.post.update({ where: { id: postId }, data: { hiddenAt: null, hiddenReason: null } });
    const isSeen = !post.heldAt && !post.withdrawnAt;
    return { act: "RESTORED", tells: isSeen ? "RESTORED" : null };
  });
}
