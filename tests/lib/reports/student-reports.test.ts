import { beforeEach, describe, expect, it } from "vitest";
import { markResponse } from "@/lib/grading/mark-response";
import { overrideGrade } from "@/lib/grading/override-grade";
import { returnAttempts } from "@/lib/grading/return-attempts";
import { getStudentReports } from "@/lib/reports/student-reports";
import type { ShownMarks } from "@/lib/schemas/reports";
import { NotFound } from "@/lib/server/errors";
import { database } from "../../support/database";
import { DISCUSSION_RUBRIC, makeDiscussion, makePost } from "../../support/factories";
import { makeClass } from "../grading/class";
import { outOfHundred, saveRules } from "../grading/graded-course";

let lesson: Awaited<ReturnType<typeof makeClass>>;
let ana: Awaited<ReturnType<typeof lesson.join>>;
let attemptId: string;

beforeEach(async () => {
  lesson = await makeClass({ scoreRelease: "WHEN_RETURNED" });
  ana = await lesson.join("Ana");
  attemptId = await lesson.finish(ana, { choice: "b", essay: "Because he could." });
  await markResponse(lesson.teacher, {
    ...{ attemptId, itemVersionId: lesson.items.essay, levels: { claim: 1 }, baseScoreId: null },
    comment: "Well argued, {name}.",
  });
});

const give = () =>
  returnAttempts(lesson.teacher, {
    assignmentId: lesson.assignmentId,
    attemptIds: [attemptId],
    evenUnmarked: true,
  });
async function report(marks: ShownMarks, userId = ana.userId) {
  const { reports } = await getStudentReports(lesson.teacher, { courseId: lesson.courseId, userId, marks });
  const [only] = reports;
  if (!only || reports.length !== 1) throw new Error("One report was asked for.");
  return only;
}

describe("a report for parents", () => {
  it("tells of marks and comments what the student has been given back, and nothing before", async () => {
    const before = await report("released");
    expect(before).toMatchObject({ name: "Ana", total: null, strengths: { themes: [], skills: [] } });
    expect(before.work).toMatchObject([
      { state: "handedIn", points: null, ratio: null, isHeldBack: true, comments: [] },
    ]);
    await give();
    const after = await report("released");
    expect(after.work).toMatchObject([
      { points: 6, maximum: 8, ratio: 0.75, isHeldBack: false, comments: [{ comment: "Well argued, Ana." }] },
    ]);
    expect(after.total).toBe(0.75);
    expect(after.strengths.themes).toEqual([{ tag: "Theme", questions: 3, ratio: 0.75 }]);
    expect(after.strengths.skills).toEqual([
      { tag: "COMPREHENSION", questions: 1, ratio: 1 },
      { tag: "ANALYSIS", questions: 1, ratio: 0 },
      { tag: "ARGUMENT", questions: 1, ratio: 1 },
    ]);
  });

  it("tells all that there is, or no mark at all, where the teacher chooses so", async () => {
    expect((await report("all")).work).toMatchObject([
      { points: 6, isHeldBack: false, comments: [{ comment: "Well argued, Ana." }] },
    ]);
    await give();
    const none = await report("none");
    expect(none).toMatchObject({ total: null, strengths: { themes: [] } });
    expect(none.work).toMatchObject([{ points: null, ratio: null, comments: [], partMark: null }]);
    expect(JSON.stringify(none)).not.toMatch(/Well argued|0\.75/);
  });

  it("tells no total while something that counts in it is held back", async () => {
    await give();
    expect((await report("released")).total).toBe(0.75);
    const { assignmentId, courseId } = lesson;
    await overrideGrade(lesson.teacher, { assignmentId, userId: ana.userId, percent: 50, reason: "Oral" });
    expect((await report("released")).work).toMatchObject([{ points: 4, ratio: 0.5 }]);
    await database.attempt.updateMany({ where: { courseId }, data: { returnedAt: null } });
    expect(await report("released")).toMatchObject({ total: null, work: [{ points: null }] });
  });

  it("has nothing of anybody else, and no place among them", async () => {
    const bo = await lesson.join("Bo Secretname");
    const other = await lesson.finish(bo, { choice: "a", essay: "Bo wrote this." });
    await markResponse(lesson.teacher, {
      ...{ attemptId: other, itemVersionId: lesson.items.essay, levels: { claim: 0 }, baseScoreId: null },
      comment: "For Bo alone.",
    });
    const { threadId } = await makeDiscussion(lesson.assignmentId);
    const first = await makePost(threadId, bo.userId, { text: "Bo said this." });
    await makePost(threadId, ana.userId, { parentId: first, move: "ASK", text: "Ana asked." });
    await makePost(threadId, ana.userId, { hiddenAt: new Date() });
    const told = await report("all");
    expect(JSON.stringify(told)).not.toMatch(/Bo|rank|mean/i);
    expect(told.work).toMatchObject([{ part: { posts: 1, replies: 1, citing: 1 } }]);
  });

  it("tells how the part in a discussion was marked once that is given back", async () => {
    await makeDiscussion(lesson.assignmentId);
    const { assignmentId, courseId } = lesson;
    await database.discussionMark.create({
      data: {
        ...{
          courseId,
          assignmentId,
          userId: ana.userId,
          levels: { [DISCUSSION_RUBRIC.criteria[0]?.id ?? ""]: 1 },
        },
        ...{ points: 10, maximum: 10, comment: "You listened." },
      },
    });
    expect((await report("released")).work).toMatchObject([{ partMark: null }]);
    await database.discussion.update({ where: { assignmentId }, data: { marksReturnedAt: new Date() } });
    expect((await report("released")).work).toMatchObject([
      { partMark: { points: 10, maximum: 10, comment: "You listened." } },
    ]);
  });
});

describe("a report of a course whose discussion counts", () => {
  it("tells of it with its assignment, as none of its own, and no total before its mark is given back", async () => {
    await give();
    await makeDiscussion(lesson.assignmentId);
    const { assignmentId, courseId } = lesson;
    await database.discussionMark.create({
      data: { ...{ courseId, assignmentId, userId: ana.userId, levels: {} }, points: 5, maximum: 10 },
    });
    await saveRules(lesson, { countsDiscussions: true });
    expect(await report("released")).toMatchObject({ total: null, work: [{ assignmentId, points: 6 }] });
    await database.discussion.update({ where: { assignmentId }, data: { marksReturnedAt: new Date() } });
    const told = await report("released");
    expect(told.work).toHaveLength(1);
    expect(told.total).not.toBeNull();
    expect(await report("none")).toMatchObject({ total: null });
  });

  it("judges each assignment by its own release, whatever stands before it", async () => {
    await give();
    await makeDiscussion(lesson.assignmentId);
    const { assignmentId, courseId } = lesson;
    await database.discussionMark.create({
      data: { ...{ courseId, assignmentId, userId: ana.userId, levels: {} }, points: 5, maximum: 10 },
    });
    await saveRules(lesson, { countsDiscussions: true });
    await outOfHundred(lesson, { [ana.userId]: 77 }, { title: "Held back", scoreRelease: "WHEN_RETURNED" });
    await outOfHundred(
      lesson,
      { [ana.userId]: 88 },
      { title: "Mean", scoreRelease: "AT_ONCE", whichCounts: "MEAN" },
    );
    await database.attempt.updateMany({
      where: { courseId, assignment: { title: "Held back" } },
      data: { returnedAt: null },
    });
    const { work } = await report("released");
    expect(work.map(({ title, points }) => [title, points])).toEqual([
      [expect.anything(), 6],
      ["Held back", null],
      ["Mean", 88],
    ]);
  });
});

describe("the reports of a course", () => {
  it("stand one after the other by name, some on a page, without those who left", async () => {
    for (let number = 1; number <= 42; number += 1) await lesson.join(`Student ${number}`);
    const gone = await lesson.join("Gone");
    await database.enrollment.updateMany({ where: { userId: gone.userId }, data: { removedAt: new Date() } });
    const { courseId } = lesson;
    const first = await getStudentReports(lesson.teacher, { courseId, marks: "released" });
    expect(first).toMatchObject({ page: 1, pages: 2 });
    expect(first.reports.map(({ name }) => name).slice(0, 3)).toEqual(["Ana", "Student 1", "Student 2"]);
    const second = await getStudentReports(lesson.teacher, { courseId, marks: "released", page: 9 });
    expect(second).toMatchObject({ page: 2, pages: 2 });
    expect(second.reports.map(({ name }) => name)).toEqual(["Student 40", "Student 41", "Student 42"]);
    const asked = { courseId, userId: gone.userId, marks: "all" } as const;
    await expect(getStudentReports(lesson.teacher, asked)).rejects.toThrow(NotFound);
  });
});
