import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { addPost } from "@/lib/discussion/add-post";
import { answerNote } from "@/lib/discussion/answer-note";
import { getArgumentMap } from "@/lib/discussion/argument-map";
import { getArrived } from "@/lib/discussion/arrived";
import { closeThread } from "@/lib/discussion/close-thread";
import { getDiscuss } from "@/lib/discussion/discuss";
import { followUp } from "@/lib/discussion/follow-up";
import { hidePost } from "@/lib/discussion/hide-post";
import { listenToThread } from "@/lib/discussion/listen";
import { lockThread } from "@/lib/discussion/lock-thread";
import { markPostsRead } from "@/lib/discussion/mark-posts-read";
import { getNotes } from "@/lib/discussion/notes";
import { getNotices } from "@/lib/discussion/notices";
import { nudge } from "@/lib/discussion/nudge";
import { getPostHistory } from "@/lib/discussion/post-history";
import { EMPTY_DRAFT } from "@/lib/discussion/posting/drafts";
import { reactToPost } from "@/lib/discussion/react-to-post";
import { releasePost } from "@/lib/discussion/release-post";
import { reopenThread } from "@/lib/discussion/reopen-thread";
import { reportPost } from "@/lib/discussion/report-post";
import { revisePost } from "@/lib/discussion/revise-post";
import { saveLaterStance } from "@/lib/discussion/save-later-stance";
import { savePostDrafts } from "@/lib/discussion/save-post-drafts";
import { getPosts } from "@/lib/discussion/thread";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { withdrawPost } from "@/lib/discussion/withdraw-post";
import type { Transaction } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";
import { database } from "../../support/database";
import { enroll, makeStudent } from "../../support/factories";
import { viewer } from "../../support/viewers";
import { answer, ask, discussingClass, newPost, passage, post, read } from "./class";
import { addStance } from "./stances";

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

type Meanwhile = (transaction: Transaction) => Promise<unknown>;

/**
 * Starts a deed, stops it where it comes to write, does something else meanwhile, and lets it go on.
 * @returns what the deed came to.
 */
async function whileWaiting<T>(courseId: string, who: Viewer, deed: () => Promise<T>, meanwhile: Meanwhile) {
  const started = await database.$transaction(async (transaction) => {
    await transaction.$queryRaw`
      SELECT 1 FROM enrollment WHERE course_id = ${courseId}::uuid AND user_id = ${who.userId}::uuid FOR UPDATE`;
    const outcome = Promise.allSettled([deed()]);
    await expect.poll(waitsForLock, { timeout: 3000 }).toBe(true);
    await meanwhile(transaction);
    return { outcome };
  });
  const [settled] = await started.outcome;
  return settled.status === "fulfilled"
    ? { value: settled.value, reason: null }
    : { value: null, reason: settled.reason as unknown };
}

async function waitsForLock(): Promise<boolean> {
  const waiting = await database.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return waiting.length > 0;
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

describe("switching names", () => {
  it("does not tell by an unanswered conversation who answered themself under their own name", async () => {
    const lesson = await discussingClass({ isAnonymous: true, postFirst: false });
    const { threadId, assignmentId, ann, bea } = lesson;
    const { postId } = await post(ann, threadId, { text: "Under an invented name." });
    await database.discussion.update({ where: { assignmentId }, data: { isAnonymous: false } });
    await answer(ann, threadId, postId, { text: "Under my own." });
    const view = await read(bea, threadId);
    expect(view.reading?.page.conversations[0]?.isAnswered).toBe(true);
    expect(view.reading?.unanswered).toBe(0);
    expect((await getPosts(bea, threadId, ask({ show: "UNANSWERED" }))).found).toBe(0);
    expect((await getDiscuss(bea, assignmentId))?.threads[0]?.counts?.unanswered).toBe(0);
  });

  it("does not show the real name of a post that was being sent when names were hidden", async () => {
    const { threadId, assignmentId, ann, courseId } = await discussingClass();
    const { value } = await whileWaiting(
      courseId,
      ann,
      () => post(ann, threadId),
      () => database.discussion.update({ where: { assignmentId }, data: { isAnonymous: true } }),
    );
    const { alias } = await database.post.findUniqueOrThrow({ where: { id: value?.postId ?? "" } });
    expect(alias).not.toBeNull();
  });

  it("calls nobody by the real name behind an invented one", async () => {
    const { threadId, ann, bea } = await discussingClass({ isAnonymous: true });
    await post(ann, threadId);
    await post(bea, threadId, { text: `@${ann.name}, is one of these yours?` });
    expect(await getNotices(ann)).toEqual([]);
  });
});

describe("the gate, switched on later", () => {
  it("takes the words of what one was told of before away again", async () => {
    const lesson = await discussingClass({ postFirst: false });
    const { threadId, assignmentId, ann, bea } = lesson;
    const root = await post(ann, threadId);
    const { postId } = await answer(bea, threadId, root.postId);
    await answer(ann, threadId, postId, { text: "SECRET answer" });
    expect(JSON.stringify(await getNotices(bea))).toContain("SECRET");
    await database.discussion.update({ where: { assignmentId }, data: { postFirst: true } });
    const found = await everything(lesson, bea, [root.postId, postId]);
    expect(found).not.toContain("SECRET");
    expect(found).not.toContain(ann.name);
    await expect(answer(bea, threadId, root.postId)).rejects.toThrow(NotFound);
  });

  it("keeps nothing by drafts, marks of reading, reports or stances about posts not yet readable", async () => {
    const { threadId, ann, bea } = await discussingClass();
    const { postId } = await post(ann, threadId);
    const nowhere = uuidv7();
    const draft = (slot: string) =>
      savePostDrafts(bea, {
        threadId,
        saves: [{ itemVersionId: slot, saveId: uuidv7(), baseRevision: 0, answer: EMPTY_DRAFT }],
      });
    for (const id of [postId, nowhere]) {
      await expect(draft(id)).rejects.toThrow(NotFound);
      await expect(reportPost(bea, { postId: id, reason: "?" })).rejects.toThrow(NotFound);
      await expect(withdrawPost(bea, { postId: id })).rejects.toThrow(NotFound);
      const change = { postId: id, revision: 1, text: "Mine", position: 0, passages: [passage] };
      await expect(revisePost(bea, change)).rejects.toThrow(NotFound);
    }
    await markPostsRead(bea, { threadId, postIds: [postId] });
    expect(await database.postRead.count({ where: { postId } })).toBe(0);
  });
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

describe("a private word", () => {
  it("reaches no classmate, and cannot be answered by one", async () => {
    const lesson = await discussingClass({ postFirst: false });
    const { threadId, assignmentId, ann, bea, teacher } = lesson;
    const { postId } = await post(ann, threadId);
    await followUp(teacher, { postId, text: "PRIVATE words" });
    await nudge(teacher, { assignmentId, userIds: [ann.userId, bea.userId], text: "To each alone." });
    const found = await everything(lesson, bea, [postId]);
    expect(found).not.toContain("PRIVATE");
    expect(JSON.stringify(await getNotes(bea, assignmentId))).not.toContain(ann.userId);
    const [note] = await getNotes(ann, assignmentId);
    const noteId = note?.noteId ?? "";
    await expect(answerNote(bea, { noteId, text: "Me too." })).rejects.toThrow(NotFound);
    await answerNote(ann, { noteId, text: "PRIVATE answer" });
    expect(await everything(lesson, bea, [postId])).not.toContain("PRIVATE");
  });

  it("is gone for whoever has left the course, in their notices too", async () => {
    const lesson = await discussingClass();
    const { assignmentId, courseId, ann, teacher } = lesson;
    await nudge(teacher, { assignmentId, userIds: [ann.userId], text: "PRIVATE words" });
    const place = { courseId, userId: ann.userId };
    await database.enrollment.updateMany({ where: place, data: { removedAt: new Date() } });
    expect(await everything(lesson, ann, [])).not.toContain("PRIVATE");
  });
});
