import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import { addPost } from "@/lib/discussion/add-post";
import { getDiscuss } from "@/lib/discussion/discuss";
import { getPostHistory } from "@/lib/discussion/post-history";
import { reactToPost } from "@/lib/discussion/react-to-post";
import { revisePost } from "@/lib/discussion/revise-post";
import { saveLaterStance } from "@/lib/discussion/save-later-stance";
import { savePostDrafts } from "@/lib/discussion/save-post-drafts";
import { withdrawPost } from "@/lib/discussion/withdraw-post";
import { Conflict, Forbidden, NotFound } from "@/lib/server/errors";
import { database } from "../../support/database";
import { makePost } from "../../support/factories";
import { answer, discussingClass, newPost, passage, post, postsOf, read } from "./class";

describe("posting", () => {
  it("posts once, however often and from however many tabs the same post is sent", async () => {
    const { threadId, ann } = await discussingClass();
    const once = newPost(threadId);
    const sent = await Promise.all([addPost(ann, once), addPost(ann, once), addPost(ann, once)]);
    await addPost(ann, once);
    expect(new Set(sent.map(({ postId }) => postId)).size).toBe(1);
    expect(await database.post.count({ where: { threadId } })).toBe(1);
  });

  it("does not take somebody else's post for one's own", async () => {
    const { threadId, ann, bea } = await discussingClass();
    const once = newPost(threadId);
    await addPost(ann, once);
    await expect(addPost(bea, once)).rejects.toThrow(NotFound);
  });

  it("stops at more posts in a minute than anybody reads", async () => {
    const { threadId, ann } = await discussingClass();
    for (let i = 0; i < 10; i += 1) await post(ann, threadId);
    await expect(post(ann, threadId)).rejects.toThrow(Conflict);
  });

  it("holds a post with a word of the teacher's list, and says so in the log", async () => {
    const { threadId, ann, bea } = await discussingClass({ heldWords: ["stupid"], postFirst: false });
    expect(await post(ann, threadId, { text: "What a STUPID idea." })).toMatchObject({ isHeld: true });
    expect(postsOf(await read(bea, threadId))).toEqual([]);
    expect(await database.moderationAct.findFirst({ where: { threadId } })).toMatchObject({
      act: "HELD",
      actorId: null,
      reason: "stupid",
    });
  });

  it("takes nothing while the thread is locked or closed, and keeps what is written", async () => {
    const { threadId, ann } = await discussingClass();
    const draft = { text: "Begun", move: null, position: 10, passages: [], isStatement: false };
    for (const stop of [{ lockedAt: new Date() }, { lockedAt: null, closedAt: new Date() }]) {
      await database.thread.update({ where: { id: threadId }, data: stop });
      await expect(post(ann, threadId)).rejects.toThrow(Conflict);
    }
    await savePostDrafts(ann, {
      threadId,
      saves: [{ itemVersionId: threadId, saveId: uuidv7(), baseRevision: 0, answer: draft }],
    });
    expect((await read(ann, threadId)).drafts).toMatchObject([{ slot: threadId, content: draft }]);
  });
});

describe("drafts", () => {
  const save = (threadId: string, text: string, baseRevision: number, saveId = uuidv7()) => ({
    threadId,
    saves: [
      {
        itemVersionId: threadId,
        saveId,
        baseRevision,
        answer: { text, move: null, position: null, passages: [], isStatement: false },
      },
    ],
  });

  it("is saved once a save, and an older one does not overwrite a newer one", async () => {
    const { threadId, ann } = await discussingClass();
    const first = save(threadId, "one", 0);
    expect(await savePostDrafts(ann, first)).toMatchObject([{ state: "saved", revision: 1 }]);
    expect(await savePostDrafts(ann, first)).toMatchObject([{ state: "saved", revision: 1 }]);
    expect(await savePostDrafts(ann, save(threadId, "two", 1))).toMatchObject([{ revision: 2 }]);
    const [late] = await savePostDrafts(ann, save(threadId, "from another tab", 1));
    expect(late).toMatchObject({ state: "newer", revision: 2, answer: { text: "two" } });
  });

  it("is emptied by the post that it became, and another tab learns that something came after it", async () => {
    const { threadId, ann } = await discussingClass();
    await savePostDrafts(ann, save(threadId, "one", 0));
    const { draft } = await post(ann, threadId);
    expect(draft.revision).toBe(2);
    const [late] = await savePostDrafts(ann, save(threadId, "one more", 1));
    expect(late).toMatchObject({ state: "newer", answer: { text: "" } });
  });

  it("is nobody else's, also not the teacher's", async () => {
    const { threadId, ann, teacher } = await discussingClass();
    await savePostDrafts(ann, save(threadId, "SECRET-DRAFT", 0));
    expect(JSON.stringify(await read(teacher, threadId))).not.toContain("SECRET-DRAFT");
  });
});

describe("taking back and revising", () => {
  it("leaves nothing of a withdrawn post that nobody answered, and a marker of one that somebody did", async () => {
    const { threadId, ann, bea } = await discussingClass({ postFirst: false });
    const alone = await post(ann, threadId, { text: "ALONE" });
    const answered = await post(ann, threadId, { text: "ANSWERED" });
    await answer(bea, threadId, answered.postId, { text: "But why?" });
    await withdrawPost(ann, { postId: alone.postId });
    await withdrawPost(ann, { postId: answered.postId });
    const view = await read(bea, threadId);
    expect(JSON.stringify(view)).not.toMatch(/ALONE|ANSWERED/);
    expect(view.reading?.page.conversations.map(({ posts }) => posts.map((one) => one.postId))).toEqual([
      [answered.postId, expect.any(String)],
    ]);
    await expect(answer(bea, threadId, answered.postId)).rejects.toThrow(NotFound);
    // Nothing is deleted: a teacher still reads it.
    expect(await database.post.count({ where: { threadId } })).toBe(3);
  });

  it("keeps what was said before, for whoever reads the post", async () => {
    const { threadId, ann, bea } = await discussingClass({ postFirst: false });
    const { postId } = await post(ann, threadId, { text: "First." });
    const revise = (revision: number, text: string) =>
      revisePost(ann, { postId, revision, text, position: 0, passages: [passage] });
    await revise(1, "Second.");
    await revise(2, "Third.");
    expect((await getPostHistory(bea, postId)).map(({ text }) => text)).toEqual(["Second.", "First."]);
    await expect(revise(2, "From a tab that is behind.")).rejects.toThrow(Conflict);
  });

  it("lets nobody revise or withdraw the post of another", async () => {
    const { threadId, ann, bea, teacher } = await discussingClass({ postFirst: false });
    const { postId } = await post(ann, threadId);
    for (const who of [bea, teacher]) {
      await expect(withdrawPost(who, { postId })).rejects.toThrow(Forbidden);
      await expect(
        revisePost(who, { postId, revision: 1, text: "Not mine.", position: 0, passages: [passage] }),
      ).rejects.toThrow(Forbidden);
    }
  });
});

describe("without names", () => {
  it("shows classmates one invented name a thread, teachers both, and oneself which one it is", async () => {
    const { threadId, ann, bea, teacher } = await discussingClass({ isAnonymous: true });
    await post(ann, threadId, { text: "One." });
    await post(ann, threadId, { text: "Two." });
    await post(bea, threadId);
    const [forBea, forTeacher] = [await read(bea, threadId), await read(teacher, threadId)];
    const anns = postsOf(forBea).filter(({ said }) => /One|Two/.test(said.text));
    expect(new Set(anns.map(({ author }) => author.name)).size).toBe(1);
    expect(anns[0]?.author).toMatchObject({ isInvented: true, realName: null, userId: null });
    expect(JSON.stringify(forBea)).not.toContain(ann.name);
    expect(JSON.stringify(forBea)).not.toContain(ann.userId);
    expect(postsOf(forTeacher).map(({ author }) => author.realName)).toContain(ann.name);
    expect((await read(ann, threadId)).viewer.inventedName).toBe(anns[0]?.author.name);
  });

  it("stays without a name when names come back, and the other way round", async () => {
    const { threadId, assignmentId, ann, bea } = await discussingClass({ isAnonymous: true });
    await post(ann, threadId, { text: "Hidden." });
    await database.discussion.update({ where: { assignmentId }, data: { isAnonymous: false } });
    await post(ann, threadId, { text: "Open." });
    await post(bea, threadId);
    const byText = new Map(postsOf(await read(bea, threadId)).map(({ said, author }) => [said.text, author]));
    expect(byText.get("Hidden.")).toMatchObject({ isInvented: true, realName: null });
    expect(byText.get("Open.")).toMatchObject({ isInvented: false, name: ann.name });
  });
});

describe("a revision that calls somebody", () => {
  it("tells them once, and nobody while it waits for a teacher", async () => {
    const { threadId, assignmentId, ann, bea } = await discussingClass();
    await post(bea, threadId);
    const { postId } = await post(ann, threadId);
    const name = (await database.user.findUniqueOrThrow({ where: { id: bea.userId } })).name;
    const say = (text: string, baseRevision: number) =>
      revisePost(ann, {
        postId,
        text,
        passages: [passage],
        position: 10,
        revision: baseRevision,
      });
    const told = () => database.notice.count({ where: { postId, userId: bea.userId, kind: "MENTION" } });
    await database.discussion.update({ where: { assignmentId }, data: { heldWords: ["nonsense"] } });
    await say(`@${name}, is that so?`, 1);
    await say(`@${name}, is that really so?`, 2);
    expect(await told()).toBe(1);
    await database.notice.deleteMany({ where: { postId } });
    await say(`@${name}, nonsense!`, 3);
    expect(await told()).toBe(0);
  });
});

describe("reactions and what moved somebody", () => {
  it("are counted without names, once a person, and not on one's own post", async () => {
    const { threadId, ann, bea, cem } = await discussingClass({ postFirst: false });
    const { postId } = await post(ann, threadId);
    const react = { postId, kind: "WELL_SUPPORTED" as const, isOn: true };
    for (const who of [bea, bea, cem]) await reactToPost(who, react);
    await expect(reactToPost(ann, react)).rejects.toThrow(Forbidden);
    await expect(reactToPost(bea, { ...react, kind: "SUPPORT" })).rejects.toThrow(Forbidden);
    const [shown] = postsOf(await read(ann, threadId));
    expect(shown?.reactions.WELL_SUPPORTED).toBe(2);
    expect(JSON.stringify(shown)).not.toContain(bea.userId);
  });

  it("asks where one stands once for all, in the newest attempt", async () => {
    const { threadId, assignmentId, courseId, article, ann } = await discussingClass();
    await database.itemVersion.update({
      where: { id: article.items[0]?.id ?? "" },
      data: { kind: "STANCE" },
    });
    const itemVersionId = article.items[0]?.id ?? "";
    const attempt = (number: number, handedInAt: Date | null) =>
      database.attempt.create({
        data: { courseId, assignmentId, userId: ann.userId, number, handedInAt },
      });
    await attempt(1, new Date());
    const { id: attemptId } = await attempt(2, new Date());
    await attempt(3, null);
    expect((await read(ann, threadId)).viewer.asksStance).toBe(true);
    const stance = { attemptId, itemVersionId, position: 10, confidence: 2 as const };
    await saveLaterStance(ann, { ...stance, moved: "NOTHING", movedByPostId: null });
    expect((await read(ann, threadId)).viewer.asksStance).toBe(false);
  });

  it("offers what one has answered as what moved one, however many came before it", async () => {
    const { threadId, assignmentId, courseId, ann, bea } = await discussingClass({ postFirst: false });
    const at = (minute: number) => new Date(Date.UTC(2026, 5, 1, 9, minute));
    await database.post.createMany({
      data: Array.from({ length: 205 }, (_, i) => ({
        ...{ courseId, threadId, authorId: ann.userId, text: `Post ${i}`, saveId: uuidv7() },
        createdAt: at(i),
      })),
    });
    const last = await makePost(threadId, ann.userId, { createdAt: at(300), text: "The last one" });
    const answered = await makePost(threadId, ann.userId, { createdAt: at(250), text: "Answered" });
    await makePost(threadId, bea.userId, { parentId: answered, move: "BUILD_ON" });
    const discuss = await getDiscuss(bea, assignmentId);
    expect(discuss?.movingPosts).toHaveLength(200);
    expect(discuss?.movingPosts[0]?.postId).toBe(answered);
    expect(discuss?.movingPosts.at(-1)?.postId).toBe(last);
  });

  it("names only a post that one can read as what moved one", async () => {
    const { threadId, assignmentId, courseId, article, ann, bea } = await discussingClass();
    const { postId } = await post(ann, threadId);
    const itemVersionId = article.items[0]?.id ?? "";
    await database.itemVersion.update({ where: { id: itemVersionId }, data: { kind: "STANCE" } });
    const { id: attemptId } = await database.attempt.create({
      data: { courseId, assignmentId, userId: bea.userId, number: 1, handedInAt: new Date() },
    });
    const stance = { attemptId, itemVersionId, position: 10, confidence: 2 as const };
    const moved = { ...stance, moved: "SOMEBODY" as const, movedByPostId: postId };
    await expect(saveLaterStance(bea, moved)).rejects.toThrow(NotFound);
    await post(bea, threadId);
    await saveLaterStance(bea, moved);
    expect(await database.laterStance.findFirst({ where: { attemptId } })).toMatchObject({
      movedByPostId: postId,
    });
  });
});
