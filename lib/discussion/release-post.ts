import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { PostId } from "@/lib/schemas/posts";
import { Conflict } from "@/lib/server/errors";
import { moderatePost } from "./moderation/moderate";
import { published } from "./posting/published";

/**
 * Lets classmates see a post that waited for a teacher. Its author is told, and whoever it answers or names. One that does not
 * wait stays as it is.
 * @throws NotFound to everybody but the course's teachers and assistants; Conflict when it is hidden or withdrawn by now.
 */
export async function releasePost(viewer: Viewer, { postId }: PostId): Promise<void> {
  const isReleased = await moderatePost(viewer, postId, async (transaction, post) => {
    if (!post.heldAt) return null;
    if (post.hiddenAt || post.withdrawnAt) throw new Conflict("conflict");
    await transaction.post.update({ where: { id: postId }, data: { heldAt: null } });
    return { act: "RELEASED", tells: "RELEASED" };
  });
  if (isReleased) await published(postId);
}
