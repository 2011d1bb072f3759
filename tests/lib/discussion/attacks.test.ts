import { expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { getArrived } from "@/lib/discussion/arrived";
import { closeThread } from "@/lib/discussion/close-thread";
import { getDiscuss } from "@/lib/discussion/discuss";
import { hidePost } from "@/lib/discussion/hide-post";
import { listenToThread } from "@/lib/discussion/listen";
import { getNotes } from "@/lib/discussion/notes";
import { getNotices } from "@/lib/discussion/notices";
import { getPostHistory } from "@/lib/discussion/post-history";
import { revisePost } from "@/lib/discussion/revise-post";
import { getPosts } from "@/lib/discussion/thread";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { answer, ask, discussingClass, passage, post, read } from "./class";

type Lesson = Awaited<ReturnType<typeof discussingClass>>;

/** All that somebody can ask a discussion for, in one text; what is refused is left out. */
async function everything({ threadId, assignmentId }: Lesson, who: Viewer, postIds: readonly string[]) {
  const asked = await Promise.allSettled([
    read(who, threadId),
    ...(["ALL", "UNREAD", "UNANSWERED", "MINE"] as const).map((show) =>
      getPosts(who, threadId, ask({ show })),
    ),
    getPosts(who, threadId, ask({ search: "words" })),
    getPosts(who, threadId, ask({ passage: `${passage.blockId}:${passage.start}-${passage.end}` })),
    getPosts(who, threadId, { ...ask(), holding: [...postIds] }),
    getDiscuss(who, assignmentId),
    getArrived(who, { threadId, since: new Date(0) }),
    getNotices(who),
    getNotes(who, assignmentId),
    ...postIds.map((postId) => getPostHistory(who, postId)),
  ]);
  return JSON.stringify(asked.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])));
}

it("gives a student who has not posted nothing of others, whatever they ask for", async () => {
  const lesson = await discussingClass();
  const { threadId, ann, bea, cem } = lesson;
  const { postId } = await post(ann, threadId, { text: `SECRET words for @${bea.name}` });
  await post(cem, threadId, { text: "More SECRET words" });
  const found = await everything(lesson, bea, [postId]);
  expect(found).not.toMatch(/SECRET/);
  expect(found).not.toContain(ann.name);
  expect(found).not.toContain(ann.userId);
  expect(found).not.toContain(postId);
  // Not even that somebody has named them.
  expect(await getUnreadCount(bea)).toBe(0);
  await expect(listenToThread(bea, threadId)).rejects.toThrow();
});

it("gives a classmate no name behind an invented one, whatever they ask for", async () => {
  const lesson = await discussingClass({ isAnonymous: true });
  const { threadId, ann, bea, cem } = lesson;
  const { postId } = await post(ann, threadId, { text: "First words." });
  const own = await post(bea, threadId, { text: "Own words." });
  await revisePost(ann, { postId, revision: 1, text: "Later words.", position: 0, passages: [passage] });
  await answer(ann, threadId, own.postId, { text: `An answer, and words for @${bea.name}` });
  await answer(cem, threadId, postId, { text: "Others." }).catch(() => undefined);
  const found = await everything(lesson, bea, [postId]);
  expect(found).toMatch(/Later words/);
  expect(found).not.toContain(ann.name);
  expect(found).not.toContain(ann.userId);
});

it("gives the words of a hidden post to no classmate, though a summary rests on it and others answered", async () => {
  const lesson = await discussingClass({ postFirst: false });
  const { threadId, ann, bea, teacher } = lesson;
  const { postId } = await post(ann, threadId, { text: "HIDDEN words" });
  await answer(bea, threadId, postId, { text: "An answer." });
  await closeThread(teacher, { threadId, summary: "What we said.", postIds: [postId] });
  await hidePost(teacher, { postId, reason: "Rude." });
  const found = await everything(lesson, bea, [postId]);
  expect(found).toMatch(/What we said/);
  expect(found).not.toMatch(/HIDDEN|Rude/);
  expect(await everything(lesson, ann, [postId])).toMatch(/HIDDEN/);
});
