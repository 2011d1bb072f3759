import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { passagesSchema } from "@/lib/schemas/passage";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { readablePosts } from "./policy";
import type { Said } from "./views";

/**
 * What a post said before, the newest first.
 * @throws NotFound when the viewer cannot read the post.
 */
export async function getPostHistory(viewer: Viewer, postId: string): Promise<readonly Said[]> {
  const post = await db.post.findFirst({
    where: { AND: [{ id: postId }, readablePosts(viewer)] },
    select: { revisions: { orderBy: { number: "desc" } } },
  });
  if (!post) throw new NotFound();
  return post.revisions.map(({ text, position, citations, saidAt }) => ({
    text,
    position,
    passages: passagesSchema.parse(citations),
    at: saidAt.toISOString(),
  }));
}
