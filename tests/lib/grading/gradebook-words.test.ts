import { createTranslator } from "next-intl";
import { beforeEach, describe, expect, it } from "vitest";
import { commentGrade } from "@/lib/grading/comment-grade";
import { excuseFromAssignment } from "@/lib/grading/excuse-from-assignment";
import { getGradebook } from "@/lib/grading/gradebook";
import { gradebookColumns } from "@/lib/grading/gradebook/file-columns";
import { getGradebookCell } from "@/lib/grading/gradebook-cell";
import { getGradebookColumn } from "@/lib/grading/gradebook-column";
import { getGradebookRules } from "@/lib/grading/gradebook-rules";
import { getMyGrades } from "@/lib/grading/my-grades";
import { overrideGrade } from "@/lib/grading/override-grade";
import { READY_SCALES } from "@/lib/schemas/grade-scale";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import * as messages from "@/messages/en";
import { database } from "../../support/database";
import { makeDiscussion } from "../../support/factories";
import { makeClass } from "./class";
import { outOfHundred, saveRules } from "./graded-course";

let lesson: Awaited<ReturnType<typeof makeClass>>;
beforeEach(async () => {
  lesson = await makeClass();
});
const book = () => getGradebook(lesson.teacher, lesson.courseId);
/** The head of the file and its rows. */
async function file() {
  const gradebook = await book();
  const columns = gradebookColumns(gradebook, t);
  return [
    columns.map(({ head }) => head),
    ...gradebook.rows.map((row) => columns.map(({ cell }) => cell(row))),
  ];
}
const t = createTranslator({ locale: "en", messages, namespace: "Gradebook" });

describe("a teacher's own scale", () => {
  it("is kept with the rules, and stands in the file beside points and per cent", async () => {
    const [good, poor] = [await lesson.join("Aigerim"), await lesson.join("Bo")];
    await lesson.join("Chiara");
    await outOfHundred(lesson, { [good.userId]: 84.95, [poor.userId]: 84.9 }, { title: "Essay" });
    await saveRules(lesson, { scale: [...READY_SCALES.kazakhstan], shownAs: "SCALE" });
    const { rules } = await getGradebookRules(lesson.teacher, lesson.courseId);
    expect(rules).toMatchObject({ scale: READY_SCALES.kazakhstan, shownAs: "SCALE" });
    const [head = [], ...rows] = await file();
    const wanted = ["Essay: grade", "Total (percent)", "Total (grade)"].map((name) => head.indexOf(name));
    expect(rows.map((row) => wanted.map((at) => row[at]))).toEqual([
      ["5", 85, "5"],
      ["4", 84.9, "4"],
      [null, null, null],
    ]);
  });

  it("is not in the file where there is none", async () => {
    await lesson.join();
    const [head = []] = await file();
    expect(head.join()).not.toContain("grade)");
  });
});

describe("the marks of a discussion", () => {
  async function discussed(points: number | null) {
    const student = await lesson.join();
    const { assignmentId, courseId } = lesson;
    await makeDiscussion(assignmentId);
    if (points !== null)
      await database.discussionMark.create({
        data: { ...{ assignmentId, courseId, points, maximum: 10 }, userId: student.userId, levels: {} },
      });
    return student;
  }

  it("are a column once they count and one is given, with a category of their own", async () => {
    const student = await discussed(8);
    await lesson.finish(student, { choice: "b" });
    await lesson.join("Without a mark");
    expect((await book()).columns).toHaveLength(1);
    const category = { weight: 50, dropLowest: 0 };
    await saveRules(lesson, {
      countsDiscussions: true,
      categories: [
        { ...category, title: "Work", assignmentIds: [lesson.assignmentId], discussionIds: [] },
        { ...category, title: "Talk", assignmentIds: [], discussionIds: [lesson.assignmentId] },
      ],
    });
    const { columns, rows } = await book();
    expect(columns).toMatchObject([
      { kind: "work" },
      { kind: "discussion", maximum: 10, mean: 0.8, students: 1 },
    ]);
    const own = rows.find(({ userId }) => userId === student.userId);
    expect(own).toMatchObject({
      total: (0.25 + 0.8) / 2,
      cells: [{}, { points: 8, state: "handedIn", isReleased: false }],
    });
    expect(rows.find(({ userId }) => userId !== student.userId)?.cells[1]).toMatchObject({
      ...{ state: "notMarked", ratio: null },
    });
    const { categories } = await getGradebookRules(lesson.teacher, lesson.courseId);
    expect(categories.map(({ discussionIds }) => discussionIds)).toEqual([[], [lesson.assignmentId]]);
  });

  it("are no column before anybody has one, and of no other course", async () => {
    await discussed(null);
    await saveRules(lesson, { countsDiscussions: true });
    expect((await book()).columns).toHaveLength(1);
    const stranger = await makeClass();
    await makeDiscussion(stranger.assignmentId);
    const foreign = { title: "A", weight: 1, dropLowest: 0, assignmentIds: [] };
    await expect(
      saveRules(lesson, {
        revision: 1,
        categories: [{ ...foreign, discussionIds: [stranger.assignmentId] }],
      }),
    ).rejects.toThrow(InvalidInput);
  });

  it("reach their student once they are returned, and count for them from then on", async () => {
    const student = await discussed(8);
    await saveRules(lesson, { countsDiscussions: true, shownAs: "PERCENT" });
    const [before] = await getMyGrades(student);
    expect(before).toMatchObject({ total: null, grades: [{ kind: "work" }] });
    await database.discussion.update({
      where: { assignmentId: lesson.assignmentId },
      data: { marksReturnedAt: new Date() },
    });
    const [after] = await getMyGrades(student);
    expect(after).toMatchObject({
      total: { as: "PERCENT", percent: 80 },
      grades: [{ kind: "work" }, { kind: "discussion", figure: { percent: 80 }, state: "returned" }],
    });
  });
});

describe("excusing from an assignment", () => {
  const excuse = (userIds: string[], isExcused = true, reason = "") =>
    excuseFromAssignment(lesson.teacher, { assignmentId: lesson.assignmentId, userIds, isExcused, reason });

  it("of several who never began takes it out of their totals; taken back it is missing again", async () => {
    const [one, two, three] = [await lesson.join("A"), await lesson.join("B"), await lesson.join("C")];
    const students = [one, two, three].map(({ userId }) => userId);
    await database.enrollment.updateMany({ data: { createdAt: new Date(0) } });
    await database.assignment.update({
      where: { id: lesson.assignmentId },
      data: { closeAt: new Date(Date.now() - 1000) },
    });
    await saveRules(lesson, { missingWork: "ZERO" });
    expect(await excuse([one.userId, two.userId], true, "Ill")).toEqual({ changed: 2 });
    expect(await excuse(students)).toEqual({ changed: 1 });
    const place = { courseId: lesson.courseId, assignmentId: lesson.assignmentId };
    const column = await getGradebookColumn(lesson.teacher, place);
    expect(column.students.map(({ cell }) => [cell.state, cell.excused?.reason])).toEqual([
      ["excused", "Ill"],
      ["excused", "Ill"],
      ["excused", ""],
    ]);
    await excuse([two.userId], false, "Came after all");
    expect((await book()).rows.map(({ total }) => total)).toEqual([null, 0, null]);
    const { excuses } = await getGradebookCell(lesson.teacher, { ...place, userId: two.userId });
    expect(excuses.map(({ isExcused, reason }) => [isExcused, reason])).toEqual([
      [false, "Came after all"],
      [true, "Ill"],
    ]);
  });

  it("goes before marks and before what was set by hand, and leaves both as they are", async () => {
    const student = await lesson.join();
    await lesson.finish(student, { choice: "b" });
    const { assignmentId, teacher } = lesson;
    await overrideGrade(teacher, { assignmentId, userId: student.userId, percent: 75, reason: "Oral" });
    await excuse([student.userId]);
    expect((await book()).rows[0]).toMatchObject({
      ...{ total: null, counted: 0 },
      cells: [{ state: "excused", ratio: null, points: null, word: { percent: 75 } }],
    });
    await excuse([student.userId], false);
    expect((await book()).rows[0]).toMatchObject({ total: 0.75 });
  });

  it("is all or nothing: one who is no student of the course is not found, and nobody is excused", async () => {
    const student = await lesson.join();
    const stranger = await (await makeClass()).join();
    await expect(excuse([student.userId, stranger.userId])).rejects.toThrow(NotFound);
    await expect(excuse([student.userId, lesson.assistant.userId])).rejects.toThrow(NotFound);
    expect(await database.gradeExcuse.count({ where: { courseId: lesson.courseId } })).toBe(0);
  });

  it("is told to the student", async () => {
    const student = await lesson.join();
    await excuse([student.userId], true, "A private reason");
    const [course] = await getMyGrades(student);
    expect(course?.grades).toMatchObject([{ state: "excused", figure: null }]);
    expect(JSON.stringify(course)).not.toContain("private");
  });
});

describe("a comment on a grade", () => {
  it("stays in the history when it is changed and taken off, and is not overwritten unawares", async () => {
    const student = await lesson.join();
    const place = { assignmentId: lesson.assignmentId, userId: student.userId };
    const cell = () => getGradebookCell(lesson.teacher, { ...place, courseId: lesson.courseId });
    const say = async (text: string, baseId: string | null) =>
      commentGrade(lesson.teacher, { ...place, text, baseId });
    await say("Well argued.", null);
    await expect(say("Too short.", null)).rejects.toThrow(Conflict);
    const [first] = (await cell()).comments;
    await say("Well argued.", first?.id ?? null);
    await say("", first?.id ?? null);
    expect((await cell()).comments.map(({ text, setBy }) => [text, setBy])).toEqual([
      ["", lesson.teacher.name],
      ["Well argued.", lesson.teacher.name],
    ]);
  });

  it("is read by its student alone, once the grade is released, and without the reason of what was set", async () => {
    const [student, other] = [await lesson.join(), await lesson.join()];
    const attemptId = await lesson.finish(student, { choice: "b" });
    const place = { assignmentId: lesson.assignmentId, userId: student.userId };
    await commentGrade(lesson.teacher, { ...place, text: "SECRET-COMMENT", baseId: null });
    await overrideGrade(lesson.teacher, { ...place, percent: 61.5, reason: "SECRET-REASON" });
    const seen = async () => JSON.stringify(await getMyGrades(student));
    expect(await seen()).not.toMatch(/SECRET|61\.5|4\.92|setByHand":true/i);
    await database.attempt.update({ where: { id: attemptId }, data: { returnedAt: new Date() } });
    expect(await seen()).toContain("SECRET-COMMENT");
    expect(await seen()).not.toContain("SECRET-REASON");
    expect(JSON.stringify(await getMyGrades(other))).not.toContain("SECRET");
  });

  it("on work that was not handed in is read at once: there is nothing to return", async () => {
    const student = await lesson.join();
    const place = { assignmentId: lesson.assignmentId, userId: student.userId };
    await overrideGrade(lesson.teacher, { ...place, percent: 50, reason: "On paper" });
    await commentGrade(lesson.teacher, { ...place, text: "From your paper.", baseId: null });
    const [course] = await getMyGrades(student);
    expect(course?.grades).toMatchObject([
      { figure: { as: "POINTS", points: 4, maximum: 8 }, isSetByHand: true, comment: "From your paper." },
    ]);
  });
});
