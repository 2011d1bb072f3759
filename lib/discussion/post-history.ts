import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableCourses } from "@/lib/courses/policy";
import { passagesSchema } from "@/lib/schemas/passage";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { readablePosts } from "./policy";
import type { Said } from "./views";

/**
 * What a post said before, the newest first. What waited for a teacher until something else was said is given to its author and to
 * those who lead the course.
 * @throws NotFound when the viewer cannot read the post.
 */
export async function getPostHistory(viewer: Viewer, postId: string): Promise<readonly Said[]> {
  const post = await db.post.findFirst({
    where: { AND: [{ id: postId }, readablePosts(viewer)] },
    select: { courseId: true, authorId: true, revisions: { orderBy: { number: "desc" } } },
  });
  if (!post) throw new NotFound();
  const seesHeld =
    post.authorId === viewer.userId ||
    (await db.course.count({ where: { id: post.courseId, ...reviewableCourses(viewer) } })) > 0;
  const revisions = post.revisions.filter(({ wasHeld }) => seesHeld || !wasHeld);
  return revisions.map(({ text, position, citations, saidAt }) => ({
    text,
    position,
    passages: passagesSchema.parse(citations),
    at: saidAt.toISOString(),
  }));
}
