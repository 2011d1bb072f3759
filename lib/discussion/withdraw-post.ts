import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { PostId } from "@/lib/schemas/posts";
import { db } from "@/lib/server/db";
import { Conflict, Forbidden, NotFound } from "@/lib/server/errors";
import { readablePosts } from "./policy";

/**
 * Takes the viewer's own post back: its words are given to no classmate any more. Where somebody has answered it, its place stays
 * with a marker.
 * @throws NotFound; Forbidden for a post of somebody else; Conflict "firstThoughtStays", or "postGone" for one that a teacher hid.
 */
export async function withdrawPost(viewer: Viewer, { postId }: PostId): Promise<void> {
  const post = await db.post.findFirst({
    where: { AND: [{ id: postId }, readablePosts(viewer)] },
    select: { authorId: true, isFirstThought: true, hiddenAt: true },
  });
  if (!post) throw new NotFound();
  if (post.authorId !== viewer.userId) throw new Forbidden();
  if (post.isFirstThought) throw new Conflict("firstThoughtStays");
  if (post.hiddenAt) throw new Conflict("postGone");
  await db.post.updateMany({
    where: { id: postId, withdrawnAt: null },
    data: { withdrawnAt: new Date(), pinnedAt: null, featuredAt: null },
  });
}
