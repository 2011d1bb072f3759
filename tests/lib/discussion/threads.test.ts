import { beforeEach, describe, expect, it } from "vitest";
import { closeThread } from "@/lib/discussion/close-thread";
import { hidePost } from "@/lib/discussion/hide-post";
import { lockThread } from "@/lib/discussion/lock-thread";
import { reopenThread } from "@/lib/discussion/reopen-thread";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import { database as db } from "../../support/database";
import { type ModeratedClass, makeModeratedClass } from "./moderated-class";

let lesson: ModeratedClass;
beforeEach(async () => {
  lesson = await makeModeratedClass();
});

const thread = () =>
  db.thread.findUniqueOrThrow({
    where: { id: lesson.threadId },
    include: { summaryPosts: { orderBy: { position: "asc" } } },
  });
const close = (postIds: string[], summary = "Two readings stand beside each other.") =>
  closeThread(lesson.teacher, { threadId: lesson.threadId, summary, postIds });

describe("locking a thread", () => {
  it("is done once, and undone", async () => {
    const { threadId, assistant } = lesson;
    await lockThread(assistant, { threadId, isLocked: true });
    await lockThread(assistant, { threadId, isLocked: true });
    expect((await thread()).lockedAt).not.toBeNull();
    await lockThread(assistant, { threadId, isLocked: false });
    expect((await thread()).lockedAt).toBeNull();
    expect(await lesson.acts()).toEqual(["LOCKED", "UNLOCKED"]);
  });
});

describe("closing a thread", () => {
  it("keeps the summary with its posts in their order, and tells everybody who posted there, once", async () => {
    await lesson.post(lesson.author.userId);
    await lesson.post(lesson.teacher.userId, { isTeachers: true });
    const silent = await lesson.join();
    const gone = await lesson.removed();
    await lesson.post(gone.userId);
    await close([lesson.readersPostId, lesson.postId, lesson.readersPostId]);
    const { closedAt, closedById, summary, summaryPosts } = await thread();
    expect({ closedAt, closedById, summary }).toEqual({
      closedAt: expect.any(Date),
      closedById: lesson.teacher.userId,
      summary: "Two readings stand beside each other.",
    });
    expect(summaryPosts.map(({ postId }) => postId)).toEqual([lesson.readersPostId, lesson.postId]);
    for (const spoke of [lesson.author, lesson.reader]) expect(await lesson.told(spoke)).toEqual(["CLOSED"]);
    for (const not of [silent, gone, lesson.teacher]) expect(await lesson.told(not)).toEqual([]);
  });

  it("rests on posts of this thread that classmates see, and on no other", async () => {
    const other = await makeModeratedClass();
    const held = await lesson.post(lesson.author.userId, { heldAt: new Date() });
    await hidePost(lesson.teacher, { postId: lesson.readersPostId, reason: "Off the text." });
    for (const postId of [other.postId, held, lesson.readersPostId])
      await expect(close([lesson.postId, postId])).rejects.toThrow(InvalidInput);
    const { closedAt, summaryPosts } = await thread();
    expect({ closedAt, summaryPosts }).toEqual({ closedAt: null, summaryPosts: [] });
    expect(await lesson.acts()).toEqual(["HIDDEN"]);
  });

  it("is refused for a thread that is closed: the first summary stands", async () => {
    await close([lesson.postId]);
    await expect(close([], "Another summary.")).rejects.toThrow(Conflict);
    expect((await thread()).summary).toBe("Two readings stand beside each other.");
  });

  it("can be taken back; a second summary takes the place of the first, and the log has both", async () => {
    await close([lesson.postId], "The first.");
    await reopenThread(lesson.assistant, { threadId: lesson.threadId });
    await reopenThread(lesson.assistant, { threadId: lesson.threadId });
    expect(await thread()).toMatchObject({ closedAt: null, summary: "The first." });
    await close([lesson.readersPostId], "The second.");
    expect((await thread()).summaryPosts.map(({ postId }) => postId)).toEqual([lesson.readersPostId]);
    const log = await db.moderationAct.findMany({
      where: { threadId: lesson.threadId },
      orderBy: { id: "asc" },
    });
    expect(log.map(({ act, reason }) => [act, reason])).toEqual([
      ["CLOSED", "The first."],
      ["REOPENED", ""],
      ["CLOSED", "The second."],
    ]);
  });
});

describe("who may lead a thread", () => {
  it("is nobody from another course and no student", async () => {
    const { threadId, strangers, author } = lesson;
    for (const nobody of [...strangers, author]) {
      await expect(lockThread(nobody, { threadId, isLocked: true })).rejects.toThrow(NotFound);
      await expect(closeThread(nobody, { threadId, summary: "Mine.", postIds: [] })).rejects.toThrow(
        NotFound,
      );
      await expect(reopenThread(nobody, { threadId })).rejects.toThrow(NotFound);
    }
    expect(await lesson.acts()).toEqual([]);
  });
});
