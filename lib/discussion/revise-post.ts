import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { canReview } from "@/lib/courses/policy";
import type { RevisePost } from "@/lib/schemas/posts";
import { db, type Transaction } from "@/lib/server/db";
import { Conflict, Forbidden, NotFound } from "@/lib/server/errors";
import { heldFor } from "./moderation/held-words";
import { noticesOfPost } from "./notices/publish-notices";
import { readablePosts } from "./policy";
import { checkOpen, citationRows, fitting } from "./posting/fitting";
import { heldThread } from "./posting/held-thread";
import { type ThreadRow, threadRow } from "./reading/thread-row";

/** The viewer's own post that may be changed. */
async function findOwn(viewer: Viewer, postId: string, client: Pick<Transaction, "post"> = db) {
  const post = await client.post.findFirst({
    where: { AND: [{ id: postId }, readablePosts(viewer)] },
    select: {
      ...{ id: true, threadId: true, authorId: true, parentId: true, move: true, text: true, position: true },
      ...{
        revision: true,
        createdAt: true,
        revisedAt: true,
        hiddenAt: true,
        withdrawnAt: true,
        heldAt: true,
      },
      citations: {
        orderBy: { position: "asc" },
        select: { blockKey: true, start: true, end: true, quote: true },
      },
    },
  });
  if (!post) throw new NotFound();
  if (post.authorId !== viewer.userId) throw new Forbidden();
  if (post.hiddenAt ?? post.withdrawnAt) throw new Conflict("postGone");
  return post;
}

/** Keeps what the post says now beside it, and says something else. */
async function write(
  transaction: Transaction,
  viewer: Viewer,
  row: ThreadRow,
  { text, passages, ...input }: RevisePost,
): Promise<{ revision: number; isHeld: boolean }> {
  const { courseId } = row;
  // As it is now, and stays meanwhile: a teacher may just have let it through.
  await transaction.$queryRaw`SELECT 1 FROM post WHERE id = ${input.postId}::uuid FOR NO KEY UPDATE`;
  const post = await findOwn(viewer, input.postId, transaction);
  const now = new Date();
  const isStaff = canReview(row.role);
  const held = isStaff || post.heldAt ? null : heldFor(text, row);
  const place = { isReply: post.parentId !== null, move: post.move, isStaff };
  const { count } = await transaction.post.updateMany({
    where: { id: post.id, revision: input.revision, hiddenAt: null, withdrawnAt: null },
    data: {
      text,
      ...fitting(row, { ...input, passages }, place),
      revision: { increment: 1 },
      revisedAt: now,
      ...(held && { heldAt: now }),
    },
  });
  if (count === 0) throw new Conflict("postChanged");
  await transaction.postRevision.create({
    data: {
      courseId,
      postId: post.id,
      number: post.revision,
      text: post.text,
      position: post.position,
      citations: post.citations.map(({ blockKey, ...span }) => ({ blockId: blockKey, ...span })),
      saidAt: post.revisedAt ?? post.createdAt,
      wasHeld: post.heldAt !== null,
    },
  });
  await transaction.postCitation.deleteMany({ where: { courseId, postId: post.id } });
  const rows = await citationRows(row, passages, transaction);
  await transaction.postCitation.createMany({
    data: rows.map((citation) => ({ ...citation, postId: post.id })),
  });
  if (held)
    await transaction.moderationAct.create({
      data: {
        ...{ courseId, threadId: row.threadId, assignmentId: row.assignmentId },
        ...{ postId: post.id, act: "HELD", reason: held.reason, createdAt: now },
      },
    });
  return { revision: input.revision + 1, isHeld: held !== null || post.heldAt !== null };
}

/**
 * Changes what the viewer's own post says. What it said before is kept, and can be read by whoever can read the post;
 * by classmates only what they could read then.
 * @throws NotFound; Forbidden for a post of somebody else; Conflict as `addPost`, and "postChanged" when it says something else than
 * the author saw; InvalidInput when something that is asked for is missing.
 */
export async function revisePost(
  viewer: Viewer,
  input: RevisePost,
): Promise<{ revision: number; isHeld: boolean }> {
  const post = await findOwn(viewer, input.postId);
  const row = await threadRow(viewer, post.threadId);
  checkOpen(row, new Date());
  return db.$transaction(async (transaction) => {
    const now = await heldThread(transaction, viewer, row);
    checkOpen(now, new Date());
    const revised = await write(transaction, viewer, now, input);
    // Whoever is called in it for the first time.
    await noticesOfPost(transaction, post.id);
    return revised;
  });
}
