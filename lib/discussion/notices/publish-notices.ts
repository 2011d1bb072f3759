import { viewerOf } from "@/lib/accounts/viewer/viewer";
import type { Transaction } from "@/lib/server/db";
import type { NoticeKind } from "@/lib/server/generated/enums";
import { shownNames } from "../names/shown-names";
import { readableThreads, STANDING } from "../policy";
import { mentionsIn } from "./mentions";

/** Of these a person gets one for a post. */
const OF_POSTS: NoticeKind[] = ["REPLY", "TEACHER_REPLY", "MENTION"];

/**
 * Tells those whom a post concerns that it is there, in the transaction that shows it to classmates: whom it answers, and who is
 * called in it by "@" and the name that the thread shows. Nobody is told of their own post, of one twice, or of one that they could
 * not read. A post that waits for a teacher tells nobody; done again for a post, it tells only who was not told yet.
 */
export async function noticesOfPost(transaction: Transaction, postId: string): Promise<void> {
  const post = await transaction.post.findFirst({
    where: { id: postId, ...STANDING },
    select: {
      courseId: true,
      threadId: true,
      authorId: true,
      text: true,
      isTeachers: true,
      parent: { select: { authorId: true } },
    },
  });
  if (!post) return;
  const { courseId, threadId, authorId } = post;
  const kinds = new Map<string, NoticeKind>();
  for (const userId of await mentioned(transaction, post)) kinds.set(userId, "MENTION");
  if (post.parent) kinds.set(post.parent.authorId, post.isTeachers ? "TEACHER_REPLY" : "REPLY");
  kinds.delete(authorId);
  if (kinds.size === 0) return;
  const told = await transaction.notice.findMany({
    where: { postId, userId: { in: [...kinds.keys()] }, kind: { in: OF_POSTS } },
    select: { userId: true },
  });
  for (const { userId } of told) kinds.delete(userId);
  const readers = await whoCanRead(transaction, threadId, [...kinds.keys()]);
  await transaction.notice.createMany({
    data: readers.flatMap((userId) => {
      const kind = kinds.get(userId);
      return kind ? [{ courseId, threadId, postId, userId, kind }] : [];
    }),
  });
}

/** Who is called: only under names that the thread shows. A real name where names are invented would tell who it is. */
async function mentioned(
  transaction: Transaction,
  { threadId, text }: { readonly threadId: string; readonly text: string },
): Promise<string[]> {
  if (!/[@＠﹫]/.test(text)) return [];
  const authors = await transaction.post.findMany({
    where: { threadId, ...STANDING },
    distinct: ["authorId", "alias"],
    select: { courseId: true, authorId: true, alias: true },
  });
  const nameOf = await shownNames(transaction, authors);
  return mentionsIn(
    text,
    authors.map((author) => ({ userId: author.authorId, name: nameOf(author) })),
  );
}

/** Those of the people who may read others in a thread: asked as each of them, by the filter that decides it everywhere. */
async function whoCanRead(
  transaction: Transaction,
  threadId: string,
  userIds: readonly string[],
): Promise<string[]> {
  const users = await transaction.user.findMany({
    where: { id: { in: [...userIds] } },
    select: { id: true, kind: true, name: true, timeZone: true },
  });
  const readers: string[] = [];
  for (const { id, kind, name, timeZone } of users) {
    const reader = viewerOf({ userId: id, kind, name, timeZone });
    const where = { id: threadId, ...readableThreads(reader) };
    if (await transaction.thread.findFirst({ where, select: { id: true } })) readers.push(id);
  }
  return readers;
}
