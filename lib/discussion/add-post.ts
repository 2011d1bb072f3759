import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { canReview } from "@/lib/courses/policy";
import type { NewPost } from "@/lib/schemas/posts";
import { db, type Transaction } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { heldFor } from "./moderation/held-words";
import { readablePosts } from "./policy";
import { type DraftStands, emptyDraft } from "./posting/drafts";
import { checkOpen, citationRows, fitting } from "./posting/fitting";
import { heldThread } from "./posting/held-thread";
import { ownName } from "./posting/own-name";
import { published } from "./posting/published";
import { type ThreadRow, threadRow } from "./reading/thread-row";

export type Posted = {
  readonly postId: string;
  /** It waits for a teacher. */
  readonly isHeld: boolean;
  /** How the slot stands that it was written in. */
  readonly draft: DraftStands;
};

/** The post that is answered. @throws NotFound when the viewer may not read it; Conflict when it no longer stands. */
async function findParent(viewer: Viewer, { threadId, parentId }: NewPost): Promise<void> {
  if (parentId === null) return;
  const parent = await db.post.findFirst({
    where: { AND: [{ id: parentId, threadId }, readablePosts(viewer)] },
    select: { heldAt: true, hiddenAt: true, withdrawnAt: true },
  });
  if (!parent) throw new NotFound();
  if (parent.heldAt ?? parent.hiddenAt ?? parent.withdrawnAt) throw new Conflict("postGone");
}

/** Posts of one person in one minute: more than anybody writes, and few enough to be read. */
const MAX_A_MINUTE = 10;

async function checkPace(
  transaction: Transaction,
  courseId: string,
  userId: string,
  now: Date,
): Promise<void> {
  const since = new Date(now.getTime() - 60_000);
  const recent = await transaction.post.count({
    where: { courseId, authorId: userId, createdAt: { gt: since } },
  });
  if (recent >= MAX_A_MINUTE) throw new Conflict("tooManyPosts");
}

async function write(
  transaction: Transaction,
  viewer: Viewer,
  seen: ThreadRow,
  input: NewPost,
): Promise<Posted & { readonly isNew: true }> {
  const { threadId, parentId, move, text, isStatement, saveId } = input;
  const { userId } = viewer;
  const row = await heldThread(transaction, viewer, seen);
  const { courseId } = row;
  const now = new Date();
  checkOpen(row, now);
  const isStaff = canReview(row.role);
  await checkPace(transaction, courseId, userId, now);
  const before = await transaction.post.count({ where: { threadId, authorId: userId, parentId: null } });
  const held = isStaff ? null : heldFor(text, row);
  const { id } = await transaction.post.create({
    data: {
      ...{ courseId, threadId, parentId, text, saveId, isStatement },
      authorId: userId,
      move: parentId === null ? null : move,
      ...fitting(row, input, { isReply: parentId !== null, move, isStaff }),
      isTeachers: isStaff,
      alias: row.isAnonymous && !isStaff ? await ownName(transaction, threadId, userId) : null,
      isFirstThought: row.postFirst && !isStaff && parentId === null && before === 0,
      createdAt: now,
      heldAt: held && now,
      citations: { create: await citationRows(row, input.passages, transaction) },
    },
    select: { id: true },
  });
  if (held)
    await transaction.moderationAct.create({
      data: {
        ...{ courseId, threadId, assignmentId: row.assignmentId },
        postId: id,
        act: "HELD",
        reason: held.reason,
        createdAt: now,
      },
    });
  const slot = parentId ?? threadId;
  const draft = await emptyDraft(transaction, { courseId, threadId, userId, slot }, saveId);
  return { postId: id, isHeld: held !== null, draft, isNew: true };
}

/** The same post that came before: answered as the first time. */
async function postedBefore(viewer: Viewer, row: ThreadRow, input: NewPost): Promise<Posted | null> {
  const { courseId } = row;
  const { threadId, saveId } = input;
  const post = await db.post.findUnique({
    where: { courseId_saveId: { courseId, saveId } },
    select: { id: true, authorId: true, threadId: true, parentId: true, heldAt: true },
  });
  if (!post) return null;
  const isSame =
    post.authorId === viewer.userId && post.threadId === threadId && post.parentId === input.parentId;
  if (!isSame) throw new NotFound();
  const place = { courseId, threadId, userId: viewer.userId, slot: input.parentId ?? threadId };
  const draft = await db.postDraft.findUniqueOrThrow({ where: { courseId_threadId_userId_slot: place } });
  const { revision, savedAt } = draft;
  return {
    postId: post.id,
    isHeld: post.heldAt !== null,
    draft: { revision, savedAt: savedAt.toISOString() },
  };
}

/**
 * Posts to a thread, or answers a post there. Sent twice it is posted once. The first post that answers none, where the gate is on,
 * is the author's first thought. Where a teacher looks at posts first, or a word is on their list, it is held.
 * @throws NotFound when the viewer may not enter the thread or read what they answer; Conflict "discussionEarly", "discussionClosed",
 * "threadLocked", "postGone", "tooManyPosts"; InvalidInput when something that is asked for is missing.
 */
export async function addPost(viewer: Viewer, input: NewPost): Promise<Posted> {
  const row = await threadRow(viewer, input.threadId);
  const before = await postedBefore(viewer, row, input);
  if (before) return before;
  await findParent(viewer, input);
  checkOpen(row, new Date());
  try {
    const posted = await db.$transaction((transaction) => write(transaction, viewer, row, input));
    if (!posted.isHeld) await published(posted.postId);
    return posted;
  } catch (error) {
    // Pressed in two tabs at one moment: the other one has it.
    const other = isUniqueViolation(error) && (await postedBefore(viewer, row, input));
    if (other) return other;
    throw error;
  }
}
