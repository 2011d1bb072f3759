import { beforeEach, describe, expect, it } from "vitest";
import { getCourseProgress } from "@/lib/insights/course-progress";
import { getInsights } from "@/lib/insights/insights";
import { getStudentProgress } from "@/lib/insights/student-progress";
import { getStudentTags } from "@/lib/insights/student-tags";
import { database } from "../../support/database";
import { makeArticle, makeAssignment, makeStudent } from "../../support/factories";
import { makeClass } from "../grading/class";
import { handInFor, type Score } from "./lesson";

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

let lesson: Awaited<ReturnType<typeof makeClass>>;
let ids: string[];
beforeEach(async () => {
  lesson = await makeClass({ dueAt: inDays(-10) });
  ids = [lesson.items.choice, lesson.items.passage, lesson.items.essay];
});

const FULL: Score[] = [
  [2, 2],
  [2, 2],
  [4, 4],
];
const HALF: Score[] = [
  [2, 2],
  [0, 2],
  [2, 4],
];
const join = () => makeStudent(lesson.courseId);
const hands = (userId: string, scores: Score[], at = inDays(-11)) =>
  handInFor(lesson, userId, ids, scores, { handedInAt: at });
const progress = () => getCourseProgress(lesson.teacher, lesson.courseId);

/** Another assignment of the course, with items of its own. */
async function another(columns: Parameters<typeof makeAssignment>[2]) {
  const article = await makeArticle(null);
  const assignmentId = await makeAssignment(lesson.courseId, article, columns);
  return { courseId: lesson.courseId, assignmentId, ids: article.items.map(({ id }) => id) };
}

describe("the progress of a class", () => {
  it("has its assignments in the order of time, with what was handed in, late and missing", async () => {
    const [ana, bo] = [await join(), await join()];
    await hands(ana, FULL);
    await hands(bo, HALF, inDays(-9));
    const next = await another({ dueAt: inDays(-2), closeAt: inDays(-1) });
    await database.enrollment.updateMany({
      where: { courseId: lesson.courseId },
      data: { createdAt: inDays(-20) },
    });
    await handInFor(next, ana, next.ids, FULL, { handedInAt: inDays(-3) });
    const first = await another({ dueAt: inDays(-20) });
    const { assignments, course } = await progress();
    expect(course.students).toBe(2);
    expect(assignments.map(({ assignmentId }) => assignmentId)).toEqual([
      first.assignmentId,
      lesson.assignmentId,
      next.assignmentId,
    ]);
    expect(assignments).toMatchObject([
      { number: 1, handedIn: 0, late: 0, missing: 0, n: 0, mean: null, lower: null },
      { number: 2, handedIn: 2, late: 1, missing: 0, n: 2, mean: 0.75, lower: 0.625, upper: 0.875 },
      { number: 3, handedIn: 1, late: 0, missing: 1, n: 1, mean: 1 },
    ]);
  });

  it("has the mean that the insights have, whichever attempt counts and whoever waits or is excused", async () => {
    const [ana, bo, cyd, dan] = [await join(), await join(), await join(), await join()];
    await hands(ana, HALF);
    await handInFor(lesson, ana, ids, FULL, { number: 2 });
    await hands(bo, HALF);
    await hands(cyd, [[2, 2], [2, 2], null]);
    await hands(dan, [
      [2, 2],
      [0, 0],
      [4, 4],
    ]);
    for (const whichCounts of ["LAST", "FIRST", "BEST", "MEAN"] as const) {
      await database.assignment.update({
        where: { id: lesson.assignmentId },
        data: { whichCounts, attemptsAllowed: 2 },
      });
      const { test, handedIn, themes, skills } = await getInsights(lesson.teacher, lesson.assignmentId);
      const [one] = (await progress()).assignments;
      expect(one).toMatchObject({ n: test?.n, handedIn, isOfNewest: whichCounts === "MEAN" });
      expect(one?.mean).toBeCloseTo((test?.mean ?? 0) / (test?.maximum ?? 1), 10);
      expect(one?.themes).toEqual(themes);
      expect(one?.skills).toEqual(skills);
    }
  });

  it("says nothing of nobody, and of one what is defined", async () => {
    expect((await progress()).assignments).toMatchObject([{ n: 0, mean: null, handedIn: 0, themes: [] }]);
    await hands(await join(), HALF);
    expect((await progress()).assignments).toMatchObject([{ n: 1, mean: 0.5, lower: 0.5, upper: 0.5 }]);
  });

  it("leaves out drafts, and what was put away before anybody handed in", async () => {
    await another({ publishedAt: null });
    await another({ archivedAt: new Date() });
    expect((await progress()).assignments).toHaveLength(1);
  });
});

describe("the progress of a student", () => {
  const of = (userId: string) => getStudentProgress(lesson.teacher, { courseId: lesson.courseId, userId });

  it("stands beside the class, by skill and theme as well", async () => {
    const [ana, bo] = [await join(), await join()];
    await hands(ana, FULL);
    const attemptId = await hands(bo, HALF, inDays(-9));
    const { assignments, name } = await of(bo);
    expect(name).toMatch(/^Student/);
    expect(assignments).toMatchObject([
      { mean: 0.75, n: 2, own: { state: "late", attemptId, ratio: 0.5, isToMark: false, isExcused: false } },
    ]);
    const [one] = assignments;
    const shares = (means: readonly { tag: string; ratio: number }[] | undefined) =>
      Object.fromEntries((means ?? []).map(({ tag, ratio }) => [tag, ratio]));
    expect(shares(one?.own.skills)).toEqual({ COMPREHENSION: 1, ANALYSIS: 0, ARGUMENT: 0.5 });
    expect(shares(one?.skills)).toEqual({ COMPREHENSION: 1, ANALYSIS: 0.5, ARGUMENT: 0.75 });
    expect(shares(one?.own.themes)).toEqual({ Theme: 0.5 });
  });

  it("is a dash while an answer waits, and leaves out what they were excused from", async () => {
    const [ana, bo] = [await join(), await join()];
    await hands(ana, [[1, 2], [1, 2], null]);
    await hands(bo, [
      [1, 2],
      [0, 0],
      [2, 4],
    ]);
    await database.excuse.create({
      data: { assignmentId: lesson.assignmentId, itemVersionId: lesson.items.passage, userId: bo },
    });
    expect((await of(ana)).assignments[0]?.own).toMatchObject({
      ratio: null,
      isToMark: true,
      state: "handedIn",
    });
    const own = (await of(bo)).assignments[0]?.own;
    expect(own).toMatchObject({ ratio: 0.5, isExcused: true });
    expect(own?.skills.map(({ tag }) => tag)).toEqual(["COMPREHENSION", "ARGUMENT"]);
  });

  it("tells missing from not yet, by the student's own times, and never of who came later", async () => {
    await database.assignment.update({
      where: { id: lesson.assignmentId },
      data: { closeAt: inDays(-5), dueAt: inDays(-6) },
    });
    const [ana, bo, cyd] = [await join(), await join(), await join()];
    await database.enrollment.updateMany({
      where: { userId: { in: [ana, bo] } },
      data: { createdAt: inDays(-20) },
    });
    await database.override.create({
      data: { assignmentId: lesson.assignmentId, userId: bo, dueAt: inDays(3) },
    });
    const states = await Promise.all(
      [ana, bo, cyd].map(async (userId) => (await of(userId)).assignments[0]?.own.state),
    );
    expect(states).toEqual(["missing", "open", "open"]);
    expect((await progress()).assignments[0]?.missing).toBe(1);
  });

  it("is not found for whoever is no student of the course", async () => {
    await expect(of(lesson.teacher.userId)).rejects.toThrow();
    await expect(of(crypto.randomUUID())).rejects.toThrow();
  });
});

describe("one student beside the class", () => {
  it("has both side by side, and the class alone where nobody was asked for", async () => {
    const [ana, bo] = [await join(), await join()];
    await hands(ana, FULL);
    await hands(bo, HALF);
    const place = { assignmentId: lesson.assignmentId };
    const tags = await getStudentTags(lesson.teacher, { ...place, userId: bo });
    expect(tags.ofClass).toMatchObject({ n: 2, themes: [{ tag: "Theme", ratio: 0.75, items: 3 }] });
    expect(tags.student).toMatchObject({ userId: bo, ratio: 0.5, themes: [{ ratio: 0.5 }] });
    expect(tags.people.map(({ userId }) => userId).sort()).toEqual([ana, bo].sort());
    expect((await getStudentTags(lesson.teacher, { ...place, userId: undefined })).student).toBeNull();
    expect((await getStudentTags(lesson.teacher, { ...place, userId: "nobody" })).student).toBeNull();
  });
});
