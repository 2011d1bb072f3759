import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { MarkRead } from "@/lib/schemas/posts";
import { db } from "@/lib/server/db";
import { readablePosts } from "./policy";

/** Notes that the viewer has had posts on their screen. Those that they may not read are passed over. */
export async function markPostsRead(viewer: Viewer, { threadId, postIds }: MarkRead): Promise<void> {
  const posts = await db.post.findMany({
    where: { AND: [{ id: { in: postIds }, threadId }, readablePosts(viewer)] },
    select: { id: true, courseId: true },
  });
  await db.postRead.createMany({
    data: posts.map(({ id, courseId }) => ({ courseId, userId: viewer.userId, postId: id })),
    skipDuplicates: true,
  });
}
