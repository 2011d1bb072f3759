import { describe, expect, it } from "vitest";
import { getDiscuss } from "@/lib/discussion/discuss";
import { getPostHistory } from "@/lib/discussion/post-history";
import { reactToPost } from "@/lib/discussion/react-to-post";
import { revisePost } from "@/lib/discussion/revise-post";
import { getPosts } from "@/lib/discussion/thread";
import { withdrawPost } from "@/lib/discussion/withdraw-post";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import { database } from "../../support/database";
import { answer, ask, discussingClass, passage, post, postsOf, read } from "./class";

describe("post first", () => {
  it("gives nothing of others before one's own first post, and all of it after", async () => {
    const { threadId, ann, bea, assignmentId } = await discussingClass();
    await post(ann, threadId, { text: "ANNS-WORDS" });
    const before = await read(bea, threadId);
    expect(before.reading).toBeNull();
    expect(JSON.stringify(before)).not.toMatch(/ANNS-WORDS|"count"/);
    await expect(getPosts(bea, threadId, ask())).rejects.toThrow(NotFound);
    expect((await getDiscuss(bea, assignmentId))?.threads[0]?.counts).toBeNull();

    await post(bea, threadId);
    const after = await read(bea, threadId);
    expect(postsOf(after).map(({ said }) => said.text)).toContain("ANNS-WORDS");
    expect((await getDiscuss(bea, assignmentId))?.threads[0]?.counts).toMatchObject({ posts: 2, unread: 1 });
  });

  it("lets nobody answer, react to or look back on a post they may not read yet", async () => {
    const { threadId, ann, bea } = await discussingClass();
    const { postId } = await post(ann, threadId);
    await expect(answer(bea, threadId, postId)).rejects.toThrow(NotFound);
    await expect(reactToPost(bea, { postId, kind: "MADE_ME_THINK", isOn: true })).rejects.toThrow(NotFound);
    await expect(getPostHistory(bea, postId)).rejects.toThrow(NotFound);
    expect(await database.reaction.count({ where: { postId } })).toBe(0);
  });

  it("is passed with a post that waits for a teacher", async () => {
    const { threadId, ann, bea } = await discussingClass({ isPremoderated: true });
    await post(ann, threadId, { text: "ANNS-WORDS" });
    const { isHeld } = await post(bea, threadId);
    expect(isHeld).toBe(true);
    const view = await read(bea, threadId);
    expect(postsOf(view).map(({ state }) => state)).toEqual(["held"]);
    expect(JSON.stringify(view)).not.toContain("ANNS-WORDS");
  });

  it("is off where the teacher says so", async () => {
    const { threadId, ann, bea } = await discussingClass({ postFirst: false });
    await post(ann, threadId);
    expect(postsOf(await read(bea, threadId))).toHaveLength(1);
  });

  it("does not hold back those who teach", async () => {
    const { threadId, ann, teacher, assistant } = await discussingClass();
    await post(ann, threadId);
    for (const who of [teacher, assistant]) expect(postsOf(await read(who, threadId))).toHaveLength(1);
  });

  it("keeps the first thought beside what it says later, and does not let it be withdrawn", async () => {
    const { threadId, ann, bea } = await discussingClass();
    const { postId } = await post(ann, threadId, { text: "At first." });
    await expect(withdrawPost(ann, { postId })).rejects.toThrow(Conflict);
    await revisePost(ann, { postId, revision: 1, text: "On reflection.", position: 10, passages: [passage] });
    await post(bea, threadId);
    const shown = postsOf(await read(bea, threadId)).find((one) => one.postId === postId);
    expect(shown).toMatchObject({
      isFirstThought: true,
      said: { text: "On reflection.", position: 10 },
      firstSaid: { text: "At first.", position: -20 },
    });
  });

  it("makes only the first of one's posts in a thread the first thought, also of two at one moment", async () => {
    const { threadId, ann } = await discussingClass();
    await Promise.all([post(ann, threadId), post(ann, threadId), post(ann, threadId)]);
    expect(await database.post.count({ where: { threadId, isFirstThought: true } })).toBe(1);
  });
});

describe("who may enter", () => {
  it("waits for the work to be handed in, where the discussion comes after it", async () => {
    const { threadId, assignmentId, ann, courseId } = await discussingClass({ afterHandIn: true });
    await expect(read(ann, threadId)).rejects.toThrow(NotFound);
    await expect(post(ann, threadId)).rejects.toThrow(NotFound);
    expect((await getDiscuss(ann, assignmentId))?.waitsFor).toBe("handIn");
    await database.attempt.create({
      data: { courseId, assignmentId, userId: ann.userId, number: 1, handedInAt: new Date() },
    });
    await post(ann, threadId);
  });

  it("waits for the opening, and takes no posts after the closing but can still be read", async () => {
    const soon = new Date(Date.now() + 60_000);
    const past = new Date(Date.now() - 60_000);
    const early = await discussingClass({ openAt: soon });
    await expect(read(early.ann, early.threadId)).rejects.toThrow(NotFound);
    const late = await discussingClass({ closeAt: past, postFirst: false });
    await expect(post(late.ann, late.threadId)).rejects.toThrow(Conflict);
    expect((await read(late.ann, late.threadId)).stop).toBe("closed");
  });

  it("ends with one's place in the course", async () => {
    const { threadId, ann, courseId } = await discussingClass();
    await post(ann, threadId);
    await database.enrollment.updateMany({
      where: { courseId, userId: ann.userId },
      data: { removedAt: new Date() },
    });
    await expect(read(ann, threadId)).rejects.toThrow(NotFound);
  });
});

describe("what a post needs", () => {
  it("cites as many passages as the teacher has set, and none that the text does not hold", async () => {
    const { threadId, ann } = await discussingClass({ citationsRequired: 2 });
    const another = { ...passage, start: passage.start + 1, quote: passage.quote.slice(1) };
    await expect(post(ann, threadId, { passages: [passage] })).rejects.toThrow(InvalidInput);
    const invented = { blockId: "b2", start: 0, end: 5, quote: "Never" };
    await expect(post(ann, threadId, { passages: [passage, invented] })).rejects.toThrow(InvalidInput);
    await post(ann, threadId, { passages: [passage, another] });
  });

  it("says where it stands where that is asked, and what it does where it answers", async () => {
    const { threadId, ann, bea } = await discussingClass();
    await expect(post(ann, threadId, { position: null })).rejects.toThrow(InvalidInput);
    const { postId } = await post(ann, threadId);
    await post(bea, threadId);
    await expect(answer(bea, threadId, postId, { move: null })).rejects.toThrow(InvalidInput);
    await expect(answer(bea, threadId, postId, { move: "BRING_EVIDENCE" })).rejects.toThrow(InvalidInput);
    await answer(bea, threadId, postId, { move: "BRING_EVIDENCE", passages: [passage] });
  });
});
