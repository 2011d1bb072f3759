import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { ReportInput } from "@/lib/schemas/moderation";
import { db } from "@/lib/server/db";
import { Forbidden, NotFound } from "@/lib/server/errors";
import { readablePosts } from "./policy";

/**
 * Asks a teacher to look at a post. Each reader once: doing it again does nothing, whatever became of the first. Who it was is for
 * teachers and assistants to know.
 * @throws NotFound when the viewer cannot read the post; Forbidden to its author.
 */
export async function reportPost(viewer: Viewer, { postId, reason }: ReportInput): Promise<void> {
  const post = await db.post.findFirst({
    where: { id: postId, ...readablePosts(viewer) },
    select: { courseId: true, threadId: true, authorId: true, thread: { select: { assignmentId: true } } },
  });
  if (!post) throw new NotFound();
  if (post.authorId === viewer.userId) throw new Forbidden();
  const { courseId, threadId, thread } = post;
  const { userId } = viewer;
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.report.createMany({
      data: { courseId, postId, reporterId: userId, reason },
      skipDuplicates: true,
    });
    if (count === 0) return;
    const { assignmentId } = thread;
    await transaction.moderationAct.create({
      data: { courseId, assignmentId, threadId, postId, actorId: userId, act: "REPORTED", reason },
    });
  });
}
