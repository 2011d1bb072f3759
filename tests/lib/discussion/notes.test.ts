import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { answerNote } from "@/lib/discussion/answer-note";
import { followUp } from "@/lib/discussion/follow-up";
import { getNotes } from "@/lib/discussion/notes";
import { nudge } from "@/lib/discussion/nudge";
import { Forbidden, NotFound } from "@/lib/server/errors";
import { database as db } from "../../support/database";
import { type ModeratedClass, makeModeratedClass } from "./moderated-class";

let lesson: ModeratedClass;
beforeEach(async () => {
  lesson = await makeModeratedClass();
});

const notesOf = (who: Viewer) => getNotes(who, lesson.assignmentId);
const texts = async (who: Viewer) => (await notesOf(who)).map(({ text }) => text);
const nudgeBoth = (text = "We have not heard from you yet.") =>
  nudge(lesson.teacher, {
    assignmentId: lesson.assignmentId,
    userIds: [lesson.author.userId, lesson.reader.userId],
    text,
  });
const ask = (text = "What would speak against it?") =>
  followUp(lesson.assistant, { postId: lesson.postId, text });

describe("a word to students", () => {
  it("goes to each alone, who is told of it once", async () => {
    const silent = await lesson.join();
    const { assignmentId, author, reader } = lesson;
    const twice = [author.userId, reader.userId, author.userId];
    expect(await nudge(lesson.teacher, { assignmentId, userIds: twice, text: "Speak." })).toEqual({
      students: 2,
    });
    for (const student of [author, reader]) {
      expect(await notesOf(student)).toMatchObject([
        { kind: "NUDGE", text: "Speak.", from: lesson.teacher.name, to: student.name, isOwn: false },
      ]);
      expect(await lesson.told(student)).toEqual(["NOTE"]);
    }
    expect(await notesOf(silent)).toEqual([]);
    expect(await lesson.told(silent)).toEqual([]);
  });

  it("goes to nobody when one of them is no student of the course", async () => {
    const [stranger] = lesson.strangers;
    for (const { userId } of [stranger as Viewer, lesson.assistant, await lesson.removed()]) {
      const userIds = [lesson.author.userId, userId];
      const { assignmentId } = lesson;
      await expect(nudge(lesson.teacher, { assignmentId, userIds, text: "Speak." })).rejects.toThrow(
        NotFound,
      );
    }
    expect(await db.note.count({ where: { assignmentId: lesson.assignmentId } })).toBe(0);
    expect(await lesson.told(lesson.author)).toEqual([]);
  });
});

describe("a word that is sent twice", () => {
  it("comes once, and goes to who had not got it", async () => {
    const { assignmentId, author, reader, teacher } = lesson;
    await Promise.all([nudgeBoth("Speak."), nudgeBoth("Speak.")]);
    const silent = await lesson.join();
    const userIds = [author.userId, silent.userId];
    await nudge(teacher, { assignmentId, userIds, text: "Speak." });
    for (const student of [author, reader, silent]) {
      expect(await texts(student)).toEqual(["Speak."]);
      expect(await lesson.told(student)).toEqual(["NOTE"]);
    }
    await Promise.all([ask("Why?"), ask("Why?")]);
    const note = await db.note.findFirstOrThrow({ where: { kind: "FOLLOW_UP", text: "Why?" } });
    const answer = { noteId: note.id, text: "Because." };
    await Promise.all([answerNote(author, answer), answerNote(author, answer)]);
    expect(await texts(author)).toEqual(["Speak.", "Why?", "Because."]);
  });

  it("comes again where other words are said, or long after", async () => {
    await nudgeBoth("Speak.");
    await nudgeBoth("Speak up.");
    await db.note.updateMany({ data: { createdAt: new Date(Date.now() - 60 * 60_000) } });
    await nudgeBoth("Speak.");
    expect((await texts(lesson.author)).sort()).toEqual(["Speak up.", "Speak.", "Speak."].sort());
  });
});

describe("a follow-up", () => {
  it("is the author's alone, and leads to the post", async () => {
    await ask();
    const { postId, threadId } = lesson;
    expect(await notesOf(lesson.author)).toMatchObject([{ kind: "FOLLOW_UP", post: { postId, threadId } }]);
    expect(await lesson.told(lesson.author)).toEqual(["NOTE"]);
    expect(await notesOf(lesson.reader)).toEqual([]);
    expect(await lesson.told(lesson.reader)).toEqual([]);
  });

  it("is for posts of students of the course", async () => {
    const teachers = await lesson.post(lesson.teacher.userId, { isTeachers: true });
    const gone = await lesson.post((await lesson.removed()).userId);
    for (const postId of [teachers, gone])
      await expect(followUp(lesson.assistant, { postId, text: "Why?" })).rejects.toThrow(Forbidden);
  });
});

describe("an answer", () => {
  const answer = (who: Viewer, noteId: string) => answerNote(who, { noteId, text: "That he was alone." });
  const noteId = async () => (await notesOf(lesson.author))[0]?.noteId ?? "";

  it("goes back to whoever wrote, who is told; all who review the course read it", async () => {
    await ask();
    const asked = await noteId();
    await answer(lesson.author, asked);
    expect(await lesson.told(lesson.assistant)).toEqual(["NOTE"]);
    expect(await lesson.told(lesson.teacher)).toEqual([]);
    const { postId, author } = lesson;
    for (const who of [author, lesson.assistant, lesson.teacher])
      expect(await notesOf(who)).toMatchObject([
        { noteId: asked, readAt: expect.any(Date) },
        { kind: "ANSWER", answersId: asked, post: { postId }, studentId: author.userId, from: "Aigerim" },
      ]);
  });

  it("is only for who got the note", async () => {
    await ask();
    const asked = await noteId();
    for (const nobody of [lesson.reader, lesson.assistant, lesson.teacher, ...lesson.strangers])
      await expect(answer(nobody, asked)).rejects.toThrow(NotFound);
    await answer(lesson.author, asked);
    const given = await db.note.findFirstOrThrow({ where: { answersId: asked } });
    await expect(answer(lesson.assistant, given.id)).rejects.toThrow(NotFound);
  });

  it("is not for somebody who has been removed from the course", async () => {
    await ask();
    const asked = await noteId();
    await db.enrollment.updateMany({
      where: { userId: lesson.author.userId },
      data: { removedAt: new Date() },
    });
    await expect(answer(lesson.author, asked)).rejects.toThrow(NotFound);
    await expect(notesOf(lesson.author)).rejects.toThrow(NotFound);
  });
});

describe("who reads notes", () => {
  it("is the student of each, and those who review the course", async () => {
    await nudgeBoth("To both.");
    await ask("To the author.");
    expect(await texts(lesson.author)).toEqual(["To both.", "To the author."]);
    expect(await texts(lesson.reader)).toEqual(["To both."]);
    for (const reviewer of [lesson.teacher, lesson.assistant])
      expect(await texts(reviewer)).toEqual(["To both.", "To both.", "To the author."]);
    for (const nobody of lesson.strangers) await expect(notesOf(nobody)).rejects.toThrow(NotFound);
  });

  it("writes them neither: students, and those of another course", async () => {
    const { assignmentId, postId, author, reader, strangers } = lesson;
    for (const nobody of [...strangers, author]) {
      const input = { assignmentId, userIds: [reader.userId], text: "Speak." };
      await expect(nudge(nobody, input)).rejects.toThrow(NotFound);
      await expect(followUp(nobody, { postId, text: "Why?" })).rejects.toThrow(NotFound);
    }
    expect(await db.note.count({ where: { assignmentId } })).toBe(0);
  });
});
