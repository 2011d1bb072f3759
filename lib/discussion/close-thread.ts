import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { CloseThread } from "@/lib/schemas/moderation";
import type { Transaction } from "@/lib/server/db";
import { Conflict, InvalidInput } from "@/lib/server/errors";
import { moderateThread } from "./moderation/moderate";
import { STANDING } from "./policy";

/**
 * Closes a thread with a summary that rests on posts of it, in the order given. Everybody of the course who posted there is told.
 * The log keeps the summary: one that is written after the thread was opened again takes the place of the one before.
 * @throws NotFound to everybody but the course's teachers and assistants; Conflict when it is closed; InvalidInput when one of the
 * posts is not in the thread, or classmates do not see it.
 */
export async function closeThread(
  viewer: Viewer,
  { threadId, summary, postIds }: CloseThread,
): Promise<void> {
  const cited = [...new Set(postIds)];
  await moderateThread(viewer, threadId, async (transaction, thread, closedAt) => {
    if (thread.closedAt) throw new Conflict("conflict");
    const known = await transaction.post.count({ where: { id: { in: cited }, threadId, ...STANDING } });
    if (known !== cited.length) throw new InvalidInput("invalidInput", { postIds: "postUnknown" });
    await transaction.summaryPost.deleteMany({ where: { threadId } });
    await transaction.summaryPost.createMany({
      data: cited.map((postId, position) => ({ threadId, postId, position })),
    });
    await transaction.thread.update({
      where: { id: threadId },
      data: { closedAt, closedById: viewer.userId, summary },
    });
    await tellParticipants(transaction, { threadId, courseId: thread.courseId }, viewer.userId);
    return { act: "CLOSED", reason: summary };
  });
}

async function tellParticipants(
  transaction: Transaction,
  place: { readonly threadId: string; readonly courseId: string },
  butNot: string,
): Promise<void> {
  const { threadId, courseId } = place;
  const member = { enrollments: { some: { courseId, removedAt: null } } };
  const posts = await transaction.post.findMany({
    where: { threadId, authorId: { not: butNot }, author: member },
    distinct: ["authorId"],
    select: { authorId: true },
  });
  await transaction.notice.createMany({
    data: posts.map(({ authorId }) => ({ ...place, userId: authorId, kind: "CLOSED" as const })),
  });
}
