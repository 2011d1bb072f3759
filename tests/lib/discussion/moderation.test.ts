import { beforeEach, describe, expect, it } from "vitest";
import { dismissReports } from "@/lib/discussion/dismiss-reports";
import { hidePost } from "@/lib/discussion/hide-post";
import { releasePost } from "@/lib/discussion/release-post";
import { reportPost } from "@/lib/discussion/report-post";
import { restorePost } from "@/lib/discussion/restore-post";
import { setPostSign } from "@/lib/discussion/set-post-sign";
import { Conflict, Forbidden, NotFound } from "@/lib/server/errors";
import { database as db } from "../../support/database";
import { type ModeratedClass, makeModeratedClass } from "./moderated-class";

let lesson: ModeratedClass;
beforeEach(async () => {
  lesson = await makeModeratedClass();
});

const reason = "This is about a person, not about the text.";
const hide = (postId = lesson.postId) => hidePost(lesson.assistant, { postId, reason });
const restore = (postId = lesson.postId) => restorePost(lesson.teacher, { postId });
const report = () => reportPost(lesson.reader, { postId: lesson.postId, reason: "Rude." });

describe("reporting", () => {
  it("asks once, and says who asked to nobody but those who review", async () => {
    await report();
    await report();
    expect(await db.report.count({ where: { postId: lesson.postId } })).toBe(1);
    expect(await lesson.acts()).toEqual(["REPORTED"]);
    expect(await lesson.told(lesson.author)).toEqual([]);
  });

  it("changes nothing of the post: classmates still read it", async () => {
    const before = await lesson.readBy(lesson.reader, lesson.postId);
    await report();
    expect(await lesson.readBy(lesson.reader, lesson.postId)).toEqual(before);
  });

  it("is not for one's own post, nor for one that cannot be read", async () => {
    const { postId, author, strangers } = lesson;
    await expect(reportPost(author, { postId, reason })).rejects.toThrow(Forbidden);
    // The gate: who has not posted does not know that there are posts.
    const late = await lesson.join();
    for (const nobody of [...strangers, late, await lesson.removed()])
      await expect(reportPost(nobody, { postId, reason })).rejects.toThrow(NotFound);
    await hide();
    await expect(report()).rejects.toThrow(NotFound);
    expect(await db.report.count({ where: { postId } })).toBe(0);
  });

  it("is settled by a teacher who finds nothing wrong; the post stays and the report is kept", async () => {
    await report();
    await dismissReports(lesson.teacher, { postId: lesson.postId });
    await dismissReports(lesson.teacher, { postId: lesson.postId });
    const [kept] = await db.report.findMany({ where: { postId: lesson.postId } });
    expect(kept).toMatchObject({ reason: "Rude.", settledAt: expect.any(Date) });
    expect(await lesson.readBy(lesson.reader, lesson.postId)).not.toBeNull();
    expect(await lesson.acts()).toEqual(["REPORTED", "DISMISSED"]);
  });
});

describe("hiding", () => {
  it("takes the words from classmates and leaves them to the author, with the reason, and to teachers", async () => {
    await hide();
    expect(await lesson.readBy(lesson.reader, lesson.postId)).toBeNull();
    expect(await lesson.readBy(lesson.author, lesson.postId)).toMatchObject({ hiddenReason: reason });
    expect(await lesson.readBy(lesson.teacher, lesson.postId)).toMatchObject({ hiddenReason: reason });
    expect(await lesson.told(lesson.author)).toEqual(["HIDDEN"]);
    expect(await lesson.told(lesson.reader)).toEqual([]);
  });

  it("settles the reports", async () => {
    await report();
    await hide();
    expect(await db.report.count({ where: { postId: lesson.postId, settledAt: null } })).toBe(0);
  });

  it("deletes nothing, and restoring brings all of it back", async () => {
    const answer = await lesson.post(lesson.reader.userId, { parentId: lesson.postId });
    const before = await db.post.findUnique({ where: { id: lesson.postId }, include: { citations: true } });
    await hide();
    await restore();
    await restore();
    const after = await db.post.findUnique({ where: { id: lesson.postId }, include: { citations: true } });
    expect(after).toEqual(before);
    expect(await lesson.readBy(lesson.reader, lesson.postId)).not.toBeNull();
    expect(await lesson.readBy(lesson.author, answer)).not.toBeNull();
    expect(await lesson.told(lesson.author)).toEqual(["HIDDEN", "RESTORED"]);
    expect(await lesson.acts()).toEqual(["HIDDEN", "RESTORED"]);
  });

  it("does not shut the gate on its author: they have posted", async () => {
    await hide();
    expect(await lesson.readBy(lesson.author, lesson.readersPostId)).not.toBeNull();
  });

  it("is done once: the reason that the author was given is not replaced", async () => {
    const again = hidePost(lesson.teacher, { postId: lesson.postId, reason: "Another reason." });
    const both = await Promise.allSettled([hide(), again]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(hide()).rejects.toThrow(Conflict);
    expect(await lesson.acts()).toEqual(["HIDDEN"]);
    expect(await lesson.told(lesson.author)).toEqual(["HIDDEN"]);
  });
});

describe("a post that waits", () => {
  const waiting = () => lesson.post(lesson.author.userId, { heldAt: new Date() });

  it("is its author's and the teachers' alone, until it is released", async () => {
    const postId = await waiting();
    expect(await lesson.readBy(lesson.reader, postId)).toBeNull();
    expect(await lesson.readBy(lesson.author, postId)).not.toBeNull();
    await releasePost(lesson.assistant, { postId, revision: 1 });
    await releasePost(lesson.teacher, { postId, revision: 1 });
    expect(await lesson.readBy(lesson.reader, postId)).not.toBeNull();
    expect(await lesson.told(lesson.author)).toEqual(["RELEASED"]);
    expect(await lesson.acts()).toEqual(["RELEASED"]);
  });

  it("cannot be released once it is hidden, and waits again when it is restored", async () => {
    const postId = await waiting();
    await hide(postId);
    await expect(releasePost(lesson.teacher, { postId, revision: 1 })).rejects.toThrow(Conflict);
    await restore(postId);
    expect(await lesson.readBy(lesson.reader, postId)).toBeNull();
    // Nobody says to the author that classmates see it.
    expect(await lesson.told(lesson.author)).toEqual(["HIDDEN"]);
    await releasePost(lesson.teacher, { postId, revision: 1 });
    expect(await lesson.readBy(lesson.reader, postId)).not.toBeNull();
  });

  it("cannot be released once its author has withdrawn it", async () => {
    const postId = await lesson.post(lesson.author.userId, { heldAt: new Date(), withdrawnAt: new Date() });
    await expect(releasePost(lesson.teacher, { postId, revision: 1 })).rejects.toThrow(Conflict);
  });
});

describe("signs on a post", () => {
  const sign = (name: "PINNED" | "FEATURED" | "ENDORSED", isOn: boolean, postId = lesson.postId) =>
    setPostSign(lesson.teacher, { postId, sign: name, isOn });

  it("are set and taken off, and the author is told once of what is an honour", async () => {
    for (const name of ["PINNED", "FEATURED", "ENDORSED"] as const) {
      await sign(name, true);
      await sign(name, true);
      await sign(name, false);
      await sign(name, true);
    }
    expect(await db.post.findUnique({ where: { id: lesson.postId } })).toMatchObject({
      pinnedAt: expect.any(Date),
      featuredAt: expect.any(Date),
      endorsedAt: expect.any(Date),
    });
    expect(await lesson.told(lesson.author)).toEqual(["FEATURED", "ENDORSED"]);
    expect(await lesson.acts()).toEqual(
      ["PINNED", "FEATURED", "ENDORSED"].flatMap((name) => [name, `UN${name}`, name]),
    );
  });

  it("are not set on what classmates do not see, and can be taken off it", async () => {
    await sign("ENDORSED", true);
    await hide();
    await expect(sign("PINNED", true)).rejects.toThrow(Conflict);
    await sign("ENDORSED", false);
    expect(await db.post.findUnique({ where: { id: lesson.postId } })).toMatchObject({ endorsedAt: null });
  });

  it("tell nobody of what they did themselves", async () => {
    const own = await lesson.post(lesson.teacher.userId, { isTeachers: true });
    await sign("FEATURED", true, own);
    expect(await lesson.told(lesson.teacher)).toEqual([]);
  });
});

describe("who may moderate", () => {
  it("is nobody from another course and no student, not even the author", async () => {
    const { postId, author, reader, strangers } = lesson;
    const held = await lesson.post(author.userId, { heldAt: new Date() });
    const before = await db.post.findMany({ orderBy: { id: "asc" } });
    for (const nobody of [...strangers, author, reader]) {
      await expect(hidePost(nobody, { postId, reason })).rejects.toThrow(NotFound);
      await expect(restorePost(nobody, { postId })).rejects.toThrow(NotFound);
      await expect(dismissReports(nobody, { postId })).rejects.toThrow(NotFound);
      await expect(releasePost(nobody, { postId: held, revision: 1 })).rejects.toThrow(NotFound);
      await expect(setPostSign(nobody, { postId, sign: "PINNED", isOn: true })).rejects.toThrow(NotFound);
    }
    expect(await db.post.findMany({ orderBy: { id: "asc" } })).toEqual(before);
    expect(await lesson.acts()).toEqual([]);
  });
});
