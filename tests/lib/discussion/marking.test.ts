import { beforeEach, describe, expect, it } from "vitest";
import { markParticipation } from "@/lib/discussion/mark-participation";
import { getParticipationMarking } from "@/lib/discussion/marking";
import { getOwnMark } from "@/lib/discussion/own-mark";
import { getParticipationMarks } from "@/lib/discussion/participation-marks";
import { returnMarks } from "@/lib/discussion/return-marks";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import { makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";
import { answer, discussingClass, post } from "./class";

let lesson: Awaited<ReturnType<typeof discussingClass>>;
beforeEach(async () => {
  lesson = await discussingClass({ postFirst: false });
});

const mark = (level: number, baseMarkId: string | null, comment = "") =>
  markParticipation(lesson.teacher, {
    ...{ assignmentId: lesson.assignmentId, userId: lesson.ann.userId },
    levels: { evidence: level },
    ...{ comment, baseMarkId },
  });
const marking = () =>
  getParticipationMarking(lesson.teacher, {
    assignmentId: lesson.assignmentId,
    userId: lesson.ann.userId,
  });

describe("marking a part in a discussion", () => {
  it("gives the points of the levels, and keeps what was given before", async () => {
    const first = await mark(0, null);
    expect(first).toMatchObject({ points: 0, maximum: 10 });
    expect(await mark(1, first.markId, "Better.")).toMatchObject({ points: 10 });
    expect((await marking()).student.marks).toMatchObject([
      { points: 10, comment: "Better.", by: lesson.teacher.name },
      { points: 0, comment: null },
    ]);
  });

  it("does not overwrite a mark that the marker has not seen", async () => {
    const first = await mark(0, null);
    await expect(mark(1, null)).rejects.toThrow(Conflict);
    await mark(1, first.markId);
    await expect(mark(0, first.markId)).rejects.toThrow(Conflict);
  });

  it("takes levels of the rubric only, for students of the course only", async () => {
    await expect(mark(7, null)).rejects.toThrow(InvalidInput);
    const { assignmentId, teacher } = lesson;
    const stranger = await viewer(await makeTeacher());
    const levels = { levels: { evidence: 1 }, comment: "", baseMarkId: null };
    await expect(
      markParticipation(teacher, { assignmentId, userId: stranger.userId, ...levels }),
    ).rejects.toThrow(NotFound);
  });

  it("counts what was done as facts, which give no points by themselves", async () => {
    const { threadId, ann, bea, assignmentId, teacher } = lesson;
    const { postId } = await post(bea, threadId);
    await post(ann, threadId, { text: "Four words of mine." });
    await answer(ann, threadId, postId, { text: "Why?" });
    const { student, posts } = await marking();
    expect(student.facts).toMatchObject({ posts: 2, replies: 1, words: 5, classmatesAnswered: 1 });
    expect(posts[1]).toMatchObject({ text: "Why?", answered: { name: bea.name } });
    expect(student.marks).toEqual([]);
    const { students } = await getParticipationMarks(teacher, assignmentId);
    expect(students.every(({ marks }) => marks.length === 0)).toBe(true);
  });

  it("tells a student nothing before the marks are returned, nor after they are taken back", async () => {
    const { assignmentId, ann, bea, teacher } = lesson;
    await mark(1, null, "Well argued.");
    expect(await getOwnMark(ann, assignmentId)).toBeNull();
    await returnMarks(teacher, { assignmentId, isReturned: true });
    expect(await getOwnMark(ann, assignmentId)).toMatchObject({ points: 10, comment: "Well argued." });
    expect(await getOwnMark(bea, assignmentId)).toBeNull();
    await returnMarks(teacher, { assignmentId, isReturned: false });
    expect(await getOwnMark(ann, assignmentId)).toBeNull();
  });
});
