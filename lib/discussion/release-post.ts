import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { Release } from "@/lib/schemas/moderation";
import { Conflict } from "@/lib/server/errors";
import { moderatePost } from "./moderation/moderate";
import { published } from "./posting/published";

/**
 * Lets classmates see a post that waited for a teacher. Its author is told, and whoever it answers or names. One that does not
 * wait stays as it is.
 * @throws NotFound to everybody but the course's teachers and assistants; Conflict when it is hidden or withdrawn by now,
 * and "postChanged" when it says something else than the viewer saw.
 */
export async function releasePost(viewer: Viewer, { postId, revision }: Release): Promise<void> {
  const isReleased = await moderatePost(viewer, postId, async (transaction, post) => {
    if (!post.heldAt) return null;
    if (post.hiddenAt || post.withdrawnAt) throw new Conflict("conflict");
    if (post.revision !== revision) throw new Conflict("postChanged");
    await transaction.post.update({ where: { id: postId }, data: { heldAt: null } });
    return { act: "RELEASED", tells: "RELEASED" };
  });
  if (isReleased) await published(postId);
}
