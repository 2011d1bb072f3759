import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { readablePosts, readableThreads, STANDING } from "../policy";
import { grouped } from "./grouped";

const columns = {
  id: true,
  parentId: true,
  authorId: true,
  createdAt: true,
  revisedAt: true,
  move: true,
  text: true,
  position: true,
  isTeachers: true,
  alias: true,
  isFirstThought: true,
  isStatement: true,
  revision: true,
  heldAt: true,
  hiddenAt: true,
  hiddenReason: true,
  withdrawnAt: true,
  pinnedAt: true,
  featuredAt: true,
  endorsedAt: true,
} as const;

/** What its author, or who leads the course, is told of a post that does not stand. */
export function stateOf(post: {
  readonly heldAt: Date | null;
  readonly hiddenAt: Date | null;
  readonly withdrawnAt: Date | null;
}): "standing" | "held" | "hidden" | "withdrawn" {
  if (post.withdrawnAt) return "withdrawn";
  if (post.hiddenAt) return "hidden";
  return post.heldAt ? "held" : "standing";
}

/** The posts of a thread whose words the viewer may have, with what each rests on and whether they have read it. */
export async function loadPosts(viewer: Viewer, threadId: string) {
  const readable = { AND: [{ threadId }, readablePosts(viewer)] };
  const [rows, citations, reads] = await Promise.all([
    db.post.findMany({ where: readable, select: columns }),
    db.postCitation.findMany({
      where: { threadId, post: readable },
      orderBy: { position: "asc" },
      select: { postId: true, blockKey: true, start: true, end: true, quote: true },
    }),
    db.postRead.findMany({
      where: { userId: viewer.userId, post: { threadId } },
      select: { postId: true },
    }),
  ]);
  const read = new Set(reads.map(({ postId }) => postId));
  const passages = grouped(citations, ({ postId }) => postId);
  return rows.map((row) => ({
    ...row,
    passages: (passages.get(row.id) ?? []).map(({ blockKey, start, end, quote }) => ({
      blockId: blockKey,
      ...{ start, end, quote },
    })),
    isPinned: row.pinnedAt !== null,
    isUnread: row.authorId !== viewer.userId && !read.has(row.id),
    isGone: false,
  }));
}
export type LoadedPost = Awaited<ReturnType<typeof loadPosts>>[number];

/** The places of posts in a thread that others have answered and whose words the viewer may not have any more. No words, no author. */
export async function loadGone(viewer: Viewer, threadId: string) {
  const rows = await db.post.findMany({
    where: {
      threadId,
      thread: readableThreads(viewer),
      OR: [{ heldAt: { not: null } }, { hiddenAt: { not: null } }, { withdrawnAt: { not: null } }],
      authorId: { not: viewer.userId },
      replies: { some: STANDING },
    },
    select: { id: true, parentId: true, createdAt: true, heldAt: true, hiddenAt: true, withdrawnAt: true },
  });
  return rows.map((row) => ({
    ...row,
    authorId: "",
    alias: null,
    move: null,
    position: null,
    text: "",
    isPinned: false,
    isUnread: false,
    isGone: true,
    gone: stateOf(row) as "held" | "hidden" | "withdrawn",
  }));
}
export type GoneRow = Awaited<ReturnType<typeof loadGone>>[number];
