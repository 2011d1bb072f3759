import { describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { closeThread } from "@/lib/discussion/close-thread";
import { getDiscuss } from "@/lib/discussion/discuss";
import { hidePost } from "@/lib/discussion/hide-post";
import { listenToThread } from "@/lib/discussion/listen";
import { getPostHistory } from "@/lib/discussion/post-history";
import { reactToPost } from "@/lib/discussion/react-to-post";
import { releasePost } from "@/lib/discussion/release-post";
import { revisePost } from "@/lib/discussion/revise-post";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { withdrawPost } from "@/lib/discussion/withdraw-post";
import { Conflict, NotFound } from "@/lib/server/errors";
import { everything, whileWaiting } from "./attack";
import { answer, discussingClass, passage, post } from "./class";

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

describe("what waited for a teacher", () => {
  const BAD = "A rude phrase, said first.";
  const revised = (who: Viewer, postId: string, text: string, revision = 1) =>
    revisePost(who, { postId, revision, text, position: 0, passages: [passage] });

  it("is not in the history of the post, nor beside it as the first thought, once it was mended and released", async () => {
    const lesson = await discussingClass({ heldWords: ["rude phrase"] });
    const { threadId, ann, bea, teacher } = lesson;
    await post(bea, threadId);
    const { postId } = await post(ann, threadId, { text: BAD });
    await revised(ann, postId, "Mended words.");
    await releasePost(teacher, { postId, revision: 2 });
    const found = await everything(lesson, bea, [postId]);
    expect(found).toContain("Mended words.");
    expect(found).not.toContain(BAD);
    for (const who of [ann, teacher]) expect(await everything(lesson, who, [postId])).toContain(BAD);
  });

  it("keeps in the history what classmates could read, also when a later wording waited", async () => {
    const { threadId, ann, bea, teacher } = await discussingClass({ heldWords: ["rude phrase"] });
    await post(bea, threadId);
    const { postId } = await post(ann, threadId, { text: "Seen by all." });
    await revised(ann, postId, BAD);
    await revised(ann, postId, "Mended words.", 2);
    await releasePost(teacher, { postId, revision: 3 });
    expect((await getPostHistory(bea, postId)).map(({ text }) => text)).toEqual(["Seen by all."]);
  });

  it("is not let through with other words than the teacher saw", async () => {
    const lesson = await discussingClass({ isPremoderated: true });
    const { threadId, ann, bea, teacher } = lesson;
    await post(bea, threadId);
    const { postId } = await post(ann, threadId, { text: "Harmless words." });
    await revised(ann, postId, BAD);
    await expect(releasePost(teacher, { postId, revision: 1 })).rejects.toThrow(Conflict);
    expect(await everything(lesson, bea, [postId])).not.toContain(BAD);
  });

  it("waits again when its author changes it in the moment in which it is released", async () => {
    const lesson = await discussingClass({ isPremoderated: true });
    const { threadId, courseId, ann, bea, teacher } = lesson;
    await post(bea, threadId);
    const { postId } = await post(ann, threadId, { text: "Harmless words." });
    await whileWaiting(
      courseId,
      ann,
      () => revised(ann, postId, BAD),
      () => releasePost(teacher, { postId, revision: 1 }),
    );
    expect(await everything(lesson, bea, [postId])).not.toContain(BAD);
  });

  it("tells nobody, and counts nowhere, before it is released", async () => {
    const lesson = await discussingClass({ heldWords: ["rude phrase"] });
    const { threadId, assignmentId, ann, bea } = lesson;
    await post(bea, threadId);
    const { postId } = await post(ann, threadId, { text: `${BAD} @${bea.name}` });
    const found = await everything(lesson, bea, [postId]);
    expect(found).not.toContain(postId);
    expect(await getUnreadCount(bea)).toBe(0);
    expect((await getDiscuss(bea, assignmentId))?.threads[0]?.counts).toMatchObject({ posts: 1, unread: 0 });
  });
});

it("gives the words of a withdrawn post to no classmate who was told of it, and takes no reaction to it", async () => {
  const lesson = await discussingClass({ postFirst: false });
  const { threadId, ann, bea } = lesson;
  const own = await post(bea, threadId);
  const { postId } = await answer(ann, threadId, own.postId, { text: "WITHDRAWN words" });
  const change = { postId, revision: 1, text: "WITHDRAWN again", position: null, passages: [] };
  await revisePost(ann, change);
  await answer(bea, threadId, postId);
  await withdrawPost(ann, { postId });
  const found = await everything(lesson, bea, [postId]);
  expect(found).not.toContain("WITHDRAWN");
  expect(found).not.toContain(ann.name);
  await expect(reactToPost(bea, { postId, kind: "MADE_ME_THINK", isOn: true })).rejects.toThrow(NotFound);
  await expect(answer(bea, threadId, postId)).rejects.toThrow(NotFound);
});
