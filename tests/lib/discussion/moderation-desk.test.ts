import { beforeEach, describe, expect, it } from "vitest";
import { dismissReports } from "@/lib/discussion/dismiss-reports";
import { hidePost } from "@/lib/discussion/hide-post";
import { lockThread } from "@/lib/discussion/lock-thread";
import { getModeration } from "@/lib/discussion/moderation";
import { LOG_PAGE } from "@/lib/discussion/moderation/log-page";
import { inventedName } from "@/lib/discussion/names/invented-names";
import { releasePost } from "@/lib/discussion/release-post";
import { reportPost } from "@/lib/discussion/report-post";
import { restorePost } from "@/lib/discussion/restore-post";
import { NotFound } from "@/lib/server/errors";
import { database as db } from "../../support/database";
import { type ModeratedClass, makeModeratedClass } from "./moderated-class";

let lesson: ModeratedClass;
beforeEach(async () => {
  lesson = await makeModeratedClass();
});

const desk = () => getModeration(lesson.assistant, lesson.assignmentId);
const ids = async () => {
  const { held, reported, hidden } = (await desk()).queues;
  const of = (posts: typeof held) => posts.map(({ postId }) => postId);
  return { held: of(held), reported: of(reported), hidden: of(hidden) };
};

describe("the desk of moderation", () => {
  it("has nothing of a discussion in which nothing happened", async () => {
    expect(await ids()).toEqual({ held: [], reported: [], hidden: [] });
    expect((await desk()).log).toEqual({ entries: [], older: null });
  });

  it("tells teachers who said it under which name, why it waits, and who reported it for what", async () => {
    const { assignmentId, courseId, threadId, author, reader } = lesson;
    const heldId = await lesson.post(author.userId, { heldAt: new Date(), alias: 3 });
    await db.moderationAct.create({
      data: { courseId, assignmentId, threadId, postId: heldId, act: "HELD", reason: "idiot" },
    });
    await reportPost(reader, { postId: lesson.postId, reason: "Rude." });
    const { title } = await db.prompt.findUniqueOrThrow({ where: { id: lesson.promptId } });
    const { queues } = await desk();
    expect(queues.held).toMatchObject([
      {
        postId: heldId,
        author: "Aigerim",
        alias: inventedName(3),
        heldFor: "idiot",
        thread: { title, group: null },
        quotes: ["It was also a refusal."],
        reports: [],
      },
    ]);
    expect(queues.reported).toMatchObject([
      { postId: lesson.postId, alias: null, reports: [{ reporter: "Bolat", reason: "Rude." }] },
    ]);
  });

  it("has each post in one place, from which a deed takes it", async () => {
    const { teacher, reader, postId } = lesson;
    const heldId = await lesson.post(lesson.author.userId, { heldAt: new Date() });
    await reportPost(reader, { postId, reason: "Rude." });
    expect(await ids()).toEqual({ held: [heldId], reported: [postId], hidden: [] });
    await hidePost(teacher, { postId: heldId, reason: "No." });
    await dismissReports(teacher, { postId });
    expect(await ids()).toEqual({ held: [], reported: [], hidden: [heldId] });
    await restorePost(teacher, { postId: heldId });
    expect(await ids()).toEqual({ held: [heldId], reported: [], hidden: [] });
    await releasePost(teacher, { postId: heldId, revision: 1 });
    expect(await ids()).toEqual({ held: [], reported: [], hidden: [] });
  });

  it("still has a report of what its author has withdrawn, and no post that waited and was withdrawn", async () => {
    await reportPost(lesson.reader, { postId: lesson.postId, reason: "Rude." });
    await db.post.update({ where: { id: lesson.postId }, data: { withdrawnAt: new Date() } });
    await lesson.post(lesson.author.userId, { heldAt: new Date(), withdrawnAt: new Date() });
    expect(await ids()).toEqual({ held: [], reported: [lesson.postId], hidden: [] });
  });

  it("has the names of those who were removed from the course", async () => {
    const gone = await lesson.removed();
    const { name } = await db.enrollment.findFirstOrThrow({ where: { userId: gone.userId } });
    await lesson.post(gone.userId, { heldAt: new Date() });
    expect((await desk()).queues.held).toMatchObject([{ author: name }]);
  });

  it("has nothing of another discussion, and is nobody's but the reviewers'", async () => {
    const other = await makeModeratedClass();
    await hidePost(other.teacher, { postId: other.postId, reason: "No." });
    expect(await ids()).toEqual({ held: [], reported: [], hidden: [] });
    expect((await desk()).log.entries).toEqual([]);
    for (const nobody of [...lesson.strangers, lesson.author])
      await expect(getModeration(nobody, lesson.assignmentId)).rejects.toThrow(NotFound);
  });
});

describe("the log", () => {
  it("has everything that was done, by whom and why, the newest first; nothing is taken from it", async () => {
    const { teacher, assistant, reader, postId, threadId } = lesson;
    await reportPost(reader, { postId, reason: "Rude." });
    await hidePost(assistant, { postId, reason: "About a person." });
    const first = (await desk()).log.entries;
    await restorePost(teacher, { postId });
    await lockThread(teacher, { threadId, isLocked: true });
    const { entries, older } = (await desk()).log;
    expect(older).toBeNull();
    expect(entries.map(({ act, actor, reason, post }) => [act, actor, reason, post?.author])).toEqual([
      ["LOCKED", teacher.name, "", undefined],
      ["RESTORED", teacher.name, "", "Aigerim"],
      ["HIDDEN", assistant.name, "About a person.", "Aigerim"],
      ["REPORTED", "Bolat", "Rude.", "Aigerim"],
    ]);
    expect(entries.slice(2)).toEqual(first);
  });

  it("comes in pages, each act on one of them", async () => {
    const { assignmentId, courseId, threadId, assistant } = lesson;
    await db.moderationAct.createMany({
      data: Array.from({ length: LOG_PAGE + 7 }, (_, i) => ({
        ...{ assignmentId, courseId, threadId },
        act: "LOCKED" as const,
        reason: `${i}`,
      })),
    });
    const newest = (await desk()).log;
    expect(newest.entries).toHaveLength(LOG_PAGE);
    const rest = (await getModeration(assistant, assignmentId, newest.older)).log;
    expect(rest.entries).toHaveLength(7);
    expect(rest.older).toBeNull();
    const reasons = [...newest.entries, ...rest.entries].map(({ reason }) => reason);
    expect(new Set(reasons).size).toBe(LOG_PAGE + 7);
  });
});
