import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { React } from "@/lib/schemas/posts";
import { db } from "@/lib/server/db";
import { Forbidden, NotFound } from "@/lib/server/errors";
import { readablePosts, STANDING } from "./policy";

/**
 * Sets or takes off the viewer's reaction to a post of somebody else.
 * @throws NotFound when they cannot read it; Forbidden for their own post, and for supporting what is no statement.
 */
export async function reactToPost(viewer: Viewer, { postId, kind, isOn }: React): Promise<void> {
  const post = await db.post.findFirst({
    where: { AND: [{ id: postId, ...STANDING }, readablePosts(viewer)] },
    select: { courseId: true, authorId: true, isStatement: true },
  });
  if (!post) throw new NotFound();
  if (post.authorId === viewer.userId || (kind === "SUPPORT" && !post.isStatement)) throw new Forbidden();
  const reaction = { courseId: post.courseId, postId, userId: viewer.userId, kind };
  if (isOn) await db.reaction.createMany({ data: reaction, skipDuplicates: true });
  else await db.reaction.deleteMany({ where: reaction });
}
