import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { markNoticesRead } from "@/lib/discussion/mark-notices-read";
import { inventedName } from "@/lib/discussion/names/invented-names";
import { getNotices } from "@/lib/discussion/notices";
import { firstWords } from "@/lib/discussion/notices/bundle";
import { noticesOfPost } from "@/lib/discussion/notices/publish-notices";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { database } from "@/tests/support/database";
import {
  makeArticle,
  makeAssignment,
  makeCourse,
  makeDiscussion,
  makePost,
  makeStudent,
  makeTeacher,
  unique,
} from "../../support/factories";
import { viewer } from "../../support/viewers";

let courseId: string;
let assignmentId: string;
let threadId: string;
let teacher: Viewer;

beforeEach(async () => {
  const teacherId = await makeTeacher("Ms Omarova");
  teacher = await viewer(teacherId);
  courseId = await makeCourse(teacherId);
  assignmentId = await makeAssignment(courseId, await makeArticle(null));
  ({ threadId } = await makeDiscussion(assignmentId));
});

type Columns = Parameters<typeof makePost>[2];

/** A student with a first post in the thread. */
async function poster(name = unique("Student"), columns: Columns = {}) {
  const who = await viewer(await makeStudent(courseId, name));
  return { who, postId: await makePost(threadId, who.userId, columns) };
}

/** A post, with the notices that it makes. */
async function post(author: Viewer, columns: Columns = {}): Promise<string> {
  const postId = await makePost(threadId, author.userId, columns);
  await database.$transaction((transaction) => noticesOfPost(transaction, postId));
  return postId;
}

const kinds = async (who: Viewer) => (await getNotices(who)).map(({ kind, count }) => `${count} ${kind}`);

describe("who is told of a post", () => {
  it("the author of the one it answers, as of a teacher's where a teacher answers, and nobody else", async () => {
    const [a, b, c] = [await poster(), await poster(), await poster()];
    await post(b.who, { parentId: a.postId });
    await post(teacher, { parentId: a.postId, isTeachers: true });
    expect((await kinds(a.who)).sort()).toEqual(["1 REPLY", "1 TEACHER_REPLY"]);
    for (const { who } of [b, c]) expect(await kinds(who)).toEqual([]);
  });

  it("nobody of their own, and nobody twice: an answer counts for more than a mention", async () => {
    const a = await poster("Ann Ivanova");
    const b = await poster("Bo");
    await post(a.who, { parentId: a.postId, text: "@Ann Ivanova, that is me" });
    expect(await kinds(a.who)).toEqual([]);
    const postId = await post(b.who, { parentId: a.postId, text: "@Ann Ivanova and @ann ivanova" });
    expect(await kinds(a.who)).toEqual(["1 REPLY"]);
    await database.$transaction((transaction) => noticesOfPost(transaction, postId));
    expect(await kinds(a.who)).toEqual(["1 REPLY"]);
  });

  it("those who are called by the name that the thread shows, teachers too", async () => {
    const [a, b] = [await poster("Ann Ivanova"), await poster("Bo")];
    await makePost(threadId, teacher.userId, { isTeachers: true });
    await post(b.who, { text: "What do @Ann Ivanova and @Ms Omarova say?" });
    expect(await kinds(a.who)).toEqual(["1 MENTION"]);
    expect(await kinds(teacher)).toEqual(["1 MENTION"]);
  });

  it("by the invented name where names are invented, and never by the real one", async () => {
    const a = await poster("Ann Ivanova", { alias: 3 });
    const b = await poster("Bo", { alias: 4 });
    await post(b.who, { alias: 4, text: "I know that you are @Ann Ivanova!" });
    expect(await kinds(a.who)).toEqual([]);
    await post(b.who, { alias: 4, text: `@${inventedName(3)} has a point` });
    expect(await kinds(a.who)).toEqual(["1 MENTION"]);
  });

  it("not a classmate who has not posted there, even when called", async () => {
    const silent = await viewer(await makeStudent(courseId, "Quiet One"));
    const b = await poster();
    await post(b.who, { text: "@Quiet One, say something" });
    expect(await kinds(silent)).toEqual([]);
  });

  it("not while the post waits or is hidden, and then once it is let through", async () => {
    const [a, b] = [await poster(), await poster()];
    const postId = await post(b.who, { parentId: a.postId, heldAt: new Date() });
    await post(b.who, { parentId: a.postId, hiddenAt: new Date() });
    expect(await kinds(a.who)).toEqual([]);
    await database.post.update({ where: { id: postId }, data: { heldAt: null } });
    await database.$transaction((transaction) => noticesOfPost(transaction, postId));
    expect(await kinds(a.who)).toEqual(["1 REPLY"]);
  });

  it("not who cannot read it: removed from the course, in another group, before their own first post", async () => {
    const [removed, moved, gated, b] = [await poster(), await poster(), await poster(), await poster()];
    await database.enrollment.updateMany({
      where: { userId: removed.who.userId },
      data: { removedAt: new Date() },
    });
    // Has only answered, before the gate was put up.
    await database.post.update({ where: { id: gated.postId }, data: { parentId: b.postId } });
    const group = await database.discussionGroup.create({ data: { assignmentId, position: 0, name: "One" } });
    await database.thread.update({ where: { id: threadId }, data: { groupId: group.id } });
    const members = [removed, gated, b].map(({ who }) => ({
      assignmentId,
      userId: who.userId,
      groupId: group.id,
    }));
    await database.groupMember.createMany({ data: members });
    for (const { postId } of [removed, moved, gated]) await post(b.who, { parentId: postId });
    expect(await database.notice.count({ where: { threadId } })).toBe(0);
  });
});

describe("what a person is told", () => {
  it("is bundled by thread and kind, with how the newest begins, whose it is, and the way to it", async () => {
    const [a, b, c] = [await poster(), await poster("Bo"), await poster("Cy")];
    await post(b.who, { parentId: a.postId, text: "The first answer" });
    const newest = await post(c.who, { parentId: a.postId, text: `So it is.\n\n${"word ".repeat(60)}` });
    const [notice, ...others] = await getNotices(a.who);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ kind: "REPLY", count: 2, isUnread: true, by: "Cy" });
    expect(notice?.href).toBe(`/threads/${threadId}?post=${newest}#post-${newest}`);
    expect(notice?.words).toMatch(/^So it is\. word word .{80,125}…$/);
    expect(await getUnreadCount(a.who)).toBe(2);
  });

  it("names an author without a name by the invented one, to the teacher too", async () => {
    const a = await poster("Ann", { alias: 7 });
    const b = await poster("Bo Realname", { alias: 11 });
    const byTeacher = await makePost(threadId, teacher.userId, { isTeachers: true });
    await post(b.who, { parentId: a.postId, alias: 11 });
    await post(b.who, { parentId: byTeacher, alias: 11 });
    for (const who of [a.who, teacher]) {
      const notices = await getNotices(who);
      expect(notices.map(({ by }) => by)).toEqual([inventedName(11)]);
      expect(JSON.stringify(notices)).not.toContain("Realname");
      expect(JSON.stringify(notices)).not.toContain(b.who.userId);
    }
  });

  it("gives neither words nor name of a post that was hidden since", async () => {
    const [a, b] = [await poster(), await poster("Bo")];
    const postId = await post(b.who, { parentId: a.postId, text: "Something rude" });
    await database.post.update({ where: { id: postId }, data: { hiddenAt: new Date() } });
    expect(await getNotices(a.who)).toMatchObject([{ count: 1, by: null, words: null }]);
  });

  it("gives no title, words or way where the thread may no longer be entered", async () => {
    const [a, b] = [await poster(), await poster()];
    await post(b.who, { parentId: a.postId });
    await database.discussion.update({
      where: { assignmentId },
      data: { openAt: new Date(Date.now() + 3_600_000) },
    });
    expect(await getNotices(a.who)).toMatchObject([
      { kind: "REPLY", title: null, href: null, by: null, words: null },
    ]);
  });

  it("leads from a note to where notes are read, by who reads it", async () => {
    const { who } = await poster("Ann");
    for (const [from, to] of [
      [teacher, who],
      [who, teacher],
    ] as const) {
      const note = await database.note.create({
        data: {
          courseId,
          assignmentId,
          kind: "NUDGE",
          fromId: from.userId,
          toId: to.userId,
          text: "A word between us",
        },
      });
      await database.notice.create({
        data: { courseId, userId: to.userId, kind: "NOTE", noteId: note.id },
      });
    }
    const home = `/assignments/${assignmentId}`;
    expect(await getNotices(who)).toMatchObject([
      { kind: "NOTE", href: `${home}/discuss#notes`, by: "Ms Omarova", words: "A word between us" },
    ]);
    expect(await getNotices(teacher)).toMatchObject([{ href: `${home}/discussion/heard#notes`, by: "Ann" }]);

    await database.assignment.update({ where: { id: assignmentId }, data: { archivedAt: new Date() } });
    expect(await getNotices(who)).toMatchObject([{ title: null, href: null, by: null, words: null }]);
  });

  it("is read when it is marked so: of one thread or all, and nobody else's", async () => {
    const [a, b] = [await poster(), await poster()];
    await post(b.who, { parentId: a.postId });
    await post(a.who, { parentId: b.postId });
    const elsewhere = await makeDiscussion(await makeAssignment(courseId, await makeArticle(null)));
    const own = await makePost(elsewhere.threadId, a.who.userId);
    const answer = await makePost(elsewhere.threadId, b.who.userId, { parentId: own });
    await database.$transaction((transaction) => noticesOfPost(transaction, answer));
    expect(await getUnreadCount(a.who)).toBe(2);
    await markNoticesRead(a.who, { threadId });
    expect(await getUnreadCount(a.who)).toBe(1);
    expect((await getNotices(a.who)).map(({ isUnread }) => isUnread)).toEqual([true, false]);
    await markNoticesRead(a.who, { threadId: null });
    expect([await getUnreadCount(a.who), await getUnreadCount(b.who)]).toEqual([0, 1]);
    expect(await getNotices(a.who)).toHaveLength(2);
  });
});

describe("the first words", () => {
  it.each([
    ["short", 10, "short"],
    ["  two\n\nlines ", 20, "two lines"],
    ["one two three", 8, "one two…"],
    ["unbrokenly", 4, "unbr…"],
    ["👩‍🏫👩‍🏫👩‍🏫", 3, "👩‍🏫…"],
  ])("of %j in %d", (text, most, expected) => {
    expect(firstWords(text, most)).toBe(expected);
  });
});
