import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type ReadingText, readingText } from "@/lib/articles/frozen/reading-text";
import { sentencePlaces } from "@/lib/articles/sentences/sentence-places";
import { canReview } from "@/lib/courses/policy";
import { postDraftSchema, type ThreadAsk } from "@/lib/schemas/posts";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { countCitations } from "@/lib/statistics/citations";
import { promptOf } from "./desk/load-discussion";
import { inventedName } from "./names/invented-names";
import { writingStop } from "./policy";
import { type LoadedPost, stateOf } from "./reading/load-posts";
import { shownName } from "./reading/post-view";
import { postsPage } from "./reading/posts-page";
import { type ThreadRow, threadRow } from "./reading/thread-row";
import type { PostsPage, RestingSentence, SavedDraft, ThreadView } from "./views";

/** Sentences of the text that posts rest on, with how many posts each. */
function restingSentences(text: ReadingText, posts: readonly LoadedPost[]): RestingSentence[] {
  const standing = posts.filter((post) => stateOf(post) === "standing");
  return countCitations(
    text.blocks,
    sentencePlaces(text),
    standing.map(({ passages }) => passages),
  )
    .filter(({ count }) => count > 0)
    .map(({ blockId, start, end, count }) => ({ blockId, start, end, count }));
}

async function ownDrafts(viewer: Viewer, threadId: string): Promise<SavedDraft[]> {
  const rows = await db.postDraft.findMany({
    where: { threadId, userId: viewer.userId },
    select: { slot: true, content: true, revision: true, savedAt: true },
  });
  return rows.map(({ slot, content, revision, savedAt }) => ({
    slot,
    content: postDraftSchema.parse(content),
    revision,
    savedAt: savedAt.toISOString(),
  }));
}

/** So many words of a post stand for it where it is only named. */
const BRIEF = 140;

function summaryOf(row: ThreadRow, posts: readonly LoadedPost[], names: ReadonlyMap<string, string>) {
  if (!row.closedAt) return null;
  const cited = row.summaryPostIds.flatMap((postId) => posts.find(({ id }) => id === postId) ?? []);
  return {
    text: row.summary,
    closedAt: row.closedAt.toISOString(),
    posts: cited.map((post) => ({
      postId: post.id,
      name: shownName(post, names),
      words: post.text.length > BRIEF ? `${post.text.slice(0, BRIEF)}…` : post.text,
    })),
  };
}

const isGated = (row: ThreadRow): boolean => !canReview(row.role) && row.postFirst && row.ownFirstPosts === 0;

/**
 * A thread with the first of its posts that are asked for. Before the viewer's own first post, where the gate is on, nothing of
 * anybody else is read for it, and `reading` is null.
 * @throws NotFound when the viewer may not enter the thread.
 */
export async function getThread(viewer: Viewer, threadId: string, ask: ThreadAsk): Promise<ThreadView> {
  const row = await threadRow(viewer, threadId);
  const isStaff = canReview(row.role);
  const asOf = new Date().toISOString();
  const [text, drafts, read] = await Promise.all([
    readingText(row.articleVersionId),
    ownDrafts(viewer, threadId),
    isGated(row) ? null : postsPage(viewer, row, ask, { userId: viewer.userId, isStaff }),
  ]);
  const { postFirst, citationsRequired, repliesRequired, isAnonymous, isPremoderated } = row;
  return {
    threadId,
    assignmentId: row.assignmentId,
    assignmentTitle: row.assignmentTitle,
    courseTitle: row.courseTitle,
    isDemo: row.isDemo,
    prompt: promptOf(row),
    groupName: row.groupName,
    text,
    rules: { postFirst, citationsRequired, repliesRequired, isAnonymous, isPremoderated },
    viewer: {
      userId: viewer.userId,
      name: viewer.name,
      inventedName: row.ownName !== null && isAnonymous && !isStaff ? inventedName(row.ownName) : null,
      isStaff,
      ownFirstPosts: row.ownFirstPosts,
      ownReplies: row.ownReplies,
      asksStance: row.asksStance,
    },
    stop: writingStop(row, row, new Date()),
    state: row.closedAt ? "closed" : row.lockedAt ? "locked" : "open",
    lastSummary: isStaff ? row.summary : "",
    drafts,
    reading: read && {
      page: read.page,
      posts: read.posts.filter((post) => stateOf(post) === "standing").length,
      unread: read.posts.filter(({ isUnread }) => isUnread).length,
      unanswered: read.conversations.filter(({ isAnswered, root }) => !isAnswered && !root.isGone).length,
      names: namesToMention(read.posts, read.names, viewer.userId),
      sentences: restingSentences(text, read.posts),
      summary: summaryOf(row, read.posts, read.names),
      asOf,
    },
  };
}

/** The names under which others have posted, for mentioning them. */
function namesToMention(
  posts: readonly LoadedPost[],
  names: ReadonlyMap<string, string>,
  userId: string,
): readonly string[] {
  const others = posts.filter((post) => post.authorId !== userId && stateOf(post) === "standing");
  return [...new Set(others.map((post) => shownName(post, names)))].sort((a, b) => a.localeCompare(b));
}

/**
 * Another page of a thread's posts.
 * @throws NotFound when the viewer may not enter the thread, or has not passed its gate.
 */
export async function getPosts(viewer: Viewer, threadId: string, ask: ThreadAsk): Promise<PostsPage> {
  const row = await threadRow(viewer, threadId);
  if (isGated(row)) throw new NotFound();
  const reader = { userId: viewer.userId, isStaff: canReview(row.role) };
  return (await postsPage(viewer, row, ask, reader)).page;
}
