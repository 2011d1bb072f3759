import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db, type Transaction } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import type { Moderation, NoticeKind } from "@/lib/server/generated/enums";
import { reviewableThreads } from "../policy";

/** What was done, for the log. */
type Done = {
  readonly act: Moderation;
  readonly reason?: string;
};

/** What was done to a post, with what its author is to be told. */
type DoneToPost = Done & { readonly tells?: NoticeKind | null };

const threadColumns = {
  id: true,
  courseId: true,
  assignmentId: true,
  lockedAt: true,
  closedAt: true,
} as const;

const postColumns = {
  id: true,
  courseId: true,
  threadId: true,
  authorId: true,
  revision: true,
  heldAt: true,
  hiddenAt: true,
  withdrawnAt: true,
  pinnedAt: true,
  featuredAt: true,
  endorsedAt: true,
  thread: { select: { assignmentId: true } },
} as const;

const postIn = (transaction: Transaction, id: string) =>
  transaction.post.findUniqueOrThrow({ where: { id }, select: postColumns });
const threadIn = (transaction: Transaction, id: string) =>
  transaction.thread.findUniqueOrThrow({ where: { id }, select: threadColumns });
type ModeratedPost = Awaited<ReturnType<typeof postIn>>;
type ModeratedThread = Awaited<ReturnType<typeof threadIn>>;

/**
 * Does something to a post of a course that the viewer reviews, writes it into the log and tells its author: all or nothing.
 * The post is held meanwhile, so that two who do the same do it once.
 * @param deed sees the post as it stands; null where there was nothing to do, which leaves no trace.
 * @returns whether something was done.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function moderatePost(
  viewer: Viewer,
  postId: string,
  deed: (transaction: Transaction, post: ModeratedPost, now: Date) => Promise<DoneToPost | null>,
): Promise<boolean> {
  const found = await db.post.findFirst({
    where: { id: postId, thread: reviewableThreads(viewer) },
    select: { id: true },
  });
  if (!found) throw new NotFound();
  return db.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM post WHERE id = ${postId}::uuid FOR NO KEY UPDATE`;
    const post = await postIn(transaction, postId);
    const done = await deed(transaction, post, new Date());
    if (!done) return false;
    const { courseId, threadId, authorId, thread } = post;
    const { act, reason = "", tells } = done;
    const { assignmentId } = thread;
    await transaction.moderationAct.create({
      data: { courseId, assignmentId, threadId, postId, actorId: viewer.userId, act, reason },
    });
    if (tells && authorId !== viewer.userId)
      await transaction.notice.create({
        data: { courseId, userId: authorId, threadId, postId, kind: tells },
      });
    return true;
  });
}

/**
 * Does something to a thread of a course that the viewer reviews, and writes it into the log; as `moderatePost`.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function moderateThread(
  viewer: Viewer,
  threadId: string,
  deed: (transaction: Transaction, thread: ModeratedThread, now: Date) => Promise<Done | null>,
): Promise<boolean> {
  const found = await db.thread.findFirst({
    where: { id: threadId, ...reviewableThreads(viewer) },
    select: { id: true },
  });
  if (!found) throw new NotFound();
  return db.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM thread WHERE id = ${threadId}::uuid FOR NO KEY UPDATE`;
    const thread = await threadIn(transaction, threadId);
    const done = await deed(transaction, thread, new Date());
    if (!done) return false;
    const { courseId, assignmentId } = thread;
    const { act, reason = "" } = done;
    await transaction.moderationAct.create({
      data: { courseId, assignmentId, threadId, actorId: viewer.userId, act, reason },
    });
    return true;
  });
}

/** Settles the reports of a post that nobody has looked at yet. @returns how many. */
export async function settleReports(
  transaction: Transaction,
  { id: postId, courseId }: Pick<ModeratedPost, "id" | "courseId">,
  settledAt: Date,
): Promise<number> {
  const open = { courseId, postId, settledAt: null };
  const { count } = await transaction.report.updateMany({ where: open, data: { settledAt } });
  return count;
}
