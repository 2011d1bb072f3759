import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { FollowUp } from "@/lib/schemas/notes";
import { db } from "@/lib/server/db";
import { Forbidden, NotFound } from "@/lib/server/errors";
import { sendNotes } from "./notes/send-notes";
import { reviewableThreads } from "./policy";

/**
 * Asks the author of a post something that nobody else of the class sees.
 * @throws NotFound to everybody but the course's teachers and assistants; Forbidden when the author is no student of it (any more).
 */
export async function followUp(viewer: Viewer, { postId, text }: FollowUp): Promise<void> {
  const post = await db.post.findFirst({
    where: { id: postId, thread: reviewableThreads(viewer) },
    select: { courseId: true, threadId: true, authorId: true, thread: { select: { assignmentId: true } } },
  });
  if (!post) throw new NotFound();
  const { courseId, threadId, authorId, thread } = post;
  const student = await db.enrollment.findFirst({
    where: { courseId, userId: authorId, role: "STUDENT", removedAt: null },
    select: { id: true },
  });
  if (!student) throw new Forbidden();
  const note = {
    ...{ courseId, threadId, postId, text },
    assignmentId: thread.assignmentId,
    kind: "FOLLOW_UP",
    fromId: viewer.userId,
  } as const;
  await db.$transaction((transaction) => sendNotes(transaction, note, [authorId]));
}
