import { describe, expect, it } from "vitest";
import { addPost } from "@/lib/discussion/add-post";
import { getArgumentMap } from "@/lib/discussion/argument-map";
import { closeThread } from "@/lib/discussion/close-thread";
import { listenToThread } from "@/lib/discussion/listen";
import { lockThread } from "@/lib/discussion/lock-thread";
import { reopenThread } from "@/lib/discussion/reopen-thread";
import { revisePost } from "@/lib/discussion/revise-post";
import { saveLaterStance } from "@/lib/discussion/save-later-stance";
import { Conflict, NotFound } from "@/lib/server/errors";
import { database } from "../../support/database";
import { enroll, makeStudent } from "../../support/factories";
import { viewer } from "../../support/viewers";
import { everything, type Meanwhile, whileWaiting } from "./attack";
import { answer, discussingClass, newPost, passage, post } from "./class";
import { addStance } from "./stances";

describe("another course or group", () => {
  it("gives nothing to a teacher or a student of another course", async () => {
    const [lesson, other] = [await discussingClass({ postFirst: false }), await discussingClass()];
    const { postId } = await post(lesson.ann, lesson.threadId, { text: "SECRET words" });
    for (const stranger of [other.teacher, other.assistant, other.ann]) {
      expect(await everything(lesson, stranger, [postId])).toBe("[[]]");
      await expect(getArgumentMap(stranger, lesson.threadId)).rejects.toThrow(NotFound);
      await expect(listenToThread(stranger, lesson.threadId)).rejects.toThrow(NotFound);
      await expect(post(stranger, lesson.threadId)).rejects.toThrow(NotFound);
    }
  });

  it("cannot be answered across: a post of one thread from another", async () => {
    const [lesson, other] = [await discussingClass({ postFirst: false }), await discussingClass()];
    await enroll(other.courseId, lesson.ann.userId, "STUDENT");
    const { postId } = await post(lesson.ann, lesson.threadId);
    await expect(answer(lesson.ann, other.threadId, postId)).rejects.toThrow(NotFound);
  });

  it("gives somebody who was moved to another group nothing of the one before, their own notices neither", async () => {
    const lesson = await discussingClass({ postFirst: false });
    const { threadId, assignmentId, ann, bea } = lesson;
    const group = (name: string, position: number) =>
      database.discussionGroup.create({ data: { assignmentId, name, position } });
    const [one, two] = [await group("One", 0), await group("Two", 1)];
    await database.thread.update({ where: { id: threadId }, data: { groupId: one.id } });
    await database.groupMember.createMany({
      data: [ann, bea].map(({ userId }) => ({ assignmentId, userId, groupId: one.id })),
    });
    const { postId } = await post(bea, threadId);
    await answer(ann, threadId, postId, { text: "SECRET answer" });
    await database.groupMember.updateMany({ where: { userId: bea.userId }, data: { groupId: two.id } });
    const later = await answer(ann, threadId, postId, { text: `SECRET again @${bea.name}` });
    const found = await everything(lesson, bea, [postId, later.postId]);
    expect(found).not.toContain("SECRET");
    expect(found).not.toContain(ann.name);
    expect(await database.notice.count({ where: { userId: bea.userId, postId: later.postId } })).toBe(0);
  });

  it("does not show a teacher who wrote in another course, named as what moved a student of both", async () => {
    const [lesson, other] = [await discussingClass(), await discussingClass({ postFirst: false })];
    const { assignmentId, courseId, ann } = lesson;
    await enroll(other.courseId, ann.userId, "STUDENT");
    const { postId } = await post(other.bea, other.threadId);
    const attempt = await database.attempt.create({
      data: { courseId, assignmentId, userId: ann.userId, number: 1, handedInAt: new Date() },
    });
    const itemVersionId = await addStance(lesson);
    const said = {
      attemptId: attempt.id,
      itemVersionId,
      position: 10,
      confidence: 3,
      moved: "SOMEBODY",
    } as const;
    await expect(saveLaterStance(ann, { ...said, movedByPostId: postId })).rejects.toThrow(NotFound);
    const own = await post(lesson.bea, lesson.threadId);
    await post(ann, lesson.threadId);
    await saveLaterStance(ann, { ...said, movedByPostId: own.postId });
  });
});

describe("at one moment", () => {
  it("posts nothing into a thread that is locked, closed or left while the post is on its way", async () => {
    const { threadId, courseId, ann, bea, cem, teacher } = await discussingClass();
    const lock = () => lockThread(teacher, { threadId, isLocked: true });
    expect((await whileWaiting(courseId, ann, () => post(ann, threadId), lock)).reason).toBeInstanceOf(
      Conflict,
    );
    await lockThread(teacher, { threadId, isLocked: false });
    const close = () => closeThread(teacher, { threadId, summary: "Over.", postIds: [] });
    expect((await whileWaiting(courseId, bea, () => post(bea, threadId), close)).reason).toBeInstanceOf(
      Conflict,
    );
    await reopenThread(teacher, { threadId });
    const leave: Meanwhile = (transaction) =>
      transaction.enrollment.updateMany({
        where: { courseId, userId: cem.userId },
        data: { removedAt: new Date() },
      });
    expect((await whileWaiting(courseId, cem, () => post(cem, threadId), leave)).reason).toBeInstanceOf(
      NotFound,
    );
    expect(await database.post.count({ where: { threadId } })).toBe(0);
  });

  it("changes nothing in a thread that is closed while the change is on its way", async () => {
    const { threadId, courseId, ann, teacher } = await discussingClass();
    const { postId } = await post(ann, threadId, { text: "As it was." });
    const change = () =>
      revisePost(ann, { postId, revision: 1, text: "Later.", position: 0, passages: [passage] });
    const close = () => closeThread(teacher, { threadId, summary: "Over.", postIds: [postId] });
    expect((await whileWaiting(courseId, ann, change, close)).reason).toBeInstanceOf(Conflict);
    expect((await database.post.findUniqueOrThrow({ where: { id: postId } })).text).toBe("As it was.");
  });

  it("holds a post that was on its way when the teacher wanted to see all of them first", async () => {
    const { threadId, courseId, assignmentId, ann } = await discussingClass();
    const { value } = await whileWaiting(
      courseId,
      ann,
      () => post(ann, threadId),
      () => database.discussion.update({ where: { assignmentId }, data: { isPremoderated: true } }),
    );
    expect(value?.isHeld).toBe(true);
  });

  it("posts once what is sent five times, and nothing where the same sending names another place", async () => {
    const { threadId, ann, bea } = await discussingClass({ postFirst: false });
    const one = newPost(threadId);
    const posted = await Promise.all([1, 2, 3, 4, 5].map(() => addPost(ann, one)));
    expect(new Set(posted.map(({ postId }) => postId)).size).toBe(1);
    const { postId } = await post(bea, threadId);
    const elsewhere = { ...one, parentId: postId, move: "ASK", position: null } as const;
    await expect(addPost(ann, elsewhere)).rejects.toThrow(NotFound);
    await expect(addPost(bea, one)).rejects.toThrow(NotFound);
    expect(await database.post.count({ where: { threadId } })).toBe(2);
  });

  it("gives every one of a class that posts at once under invented names a name of their own", async () => {
    const { threadId, courseId } = await discussingClass({ isAnonymous: true });
    const students = await Promise.all(Array.from({ length: 8 }, () => makeStudent(courseId).then(viewer)));
    await Promise.all(students.flatMap((who) => [post(who, threadId), post(who, threadId)]));
    const posts = await database.post.findMany({ where: { threadId }, distinct: ["authorId", "alias"] });
    expect(posts).toHaveLength(8);
    expect(new Set(posts.map(({ alias }) => alias)).size).toBe(8);
  });
});
