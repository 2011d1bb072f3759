import pg from "pg";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openTable } from "@/lib/exports/tables/open-table";
import { excuseStudent } from "@/lib/grading/excuse-student";
import { getGradebook } from "@/lib/grading/gradebook";
import { getGradebookCell } from "@/lib/grading/gradebook-cell";
import { getGradebookRules } from "@/lib/grading/gradebook-rules";
import { overrideGrade } from "@/lib/grading/override-grade";
import { getResultsTable } from "@/lib/grading/results";
import { saveGradebook } from "@/lib/grading/save-gradebook";
import { takeOffGrade } from "@/lib/grading/take-off-grade";
import type { SaveGradebook } from "@/lib/schemas/gradebook";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import { database } from "../../support/database";
import { makeArticle, makeAssignment } from "../../support/factories";
import { csvOfTable, xlsxOfTable } from "../../support/files";
import { makeClass } from "./class";

const DAY = 86_400_000;
let lesson: Awaited<ReturnType<typeof makeClass>>;
beforeEach(async () => {
  lesson = await makeClass({ attemptsAllowed: 2 });
});

const book = () => getGradebook(lesson.teacher, lesson.courseId);
type Categories = readonly Omit<SaveGradebook["categories"][number], "discussionIds">[];
const save = ({
  categories = [],
  ...rules
}: Partial<Omit<SaveGradebook, "categories">> & { categories?: Categories } = {}) =>
  saveGradebook(lesson.teacher, {
    courseId: lesson.courseId,
    revision: 0,
    latePenalty: 0,
    latePenaltyCap: 100,
    missingWork: "NOTHING",
    ...{ scale: [], shownAs: "POINTS", countsDiscussions: false },
    categories: categories.map((category) => ({ ...category, discussionIds: [] })),
    ...rules,
  });

/** Another assignment of the course, of one item of 2 points; who hands it in has so many of them. */
async function another(earned: Readonly<Record<string, number>>, columns = {}): Promise<string> {
  const article = await makeArticle(null);
  const [item] = article.items;
  if (!item) throw new Error("The article has items.");
  const items = { create: [{ itemVersionId: item.id, position: 0, points: 2 }] };
  const assignmentId = await makeAssignment(lesson.courseId, article, { items, ...columns });
  for (const [userId, points] of Object.entries(earned))
    await database.attempt.create({
      data: {
        ...{ courseId: lesson.courseId, assignmentId, userId, number: 1 },
        handedInAt: new Date(),
        handInSource: "STUDENT",
        scores: {
          create: {
            ...{ courseId: lesson.courseId, itemVersionId: item.id, points, maximum: 2 },
            ...{ source: "AUTOMATIC", rule: "choice/1" },
          },
        },
      },
    });
  return assignmentId;
}

describe("a gradebook", () => {
  it("of a course without students has no row and no mean", async () => {
    expect(await book()).toMatchObject({ rows: [], mean: null, students: 0, columns: [{ mean: null }] });
  });

  it("of one student has the points of what is marked, and nothing where nothing is known", async () => {
    const student = await lesson.join();
    await lesson.finish(student, { choice: "b" });
    const open = await another({});
    const { rows, mean, columns } = await book();
    expect(rows).toMatchObject([
      {
        total: 2 / 8,
        counted: 1,
        cells: [
          { state: "handedIn", points: 2, maximum: 8 },
          { state: "notHandedIn", points: null, ratio: null, maximum: 2 },
        ],
      },
    ]);
    expect(mean).toBe(2 / 8);
    expect(columns[1]).toMatchObject({ assignmentId: open, mean: null, students: 0 });
  });

  it("waits for what is not marked, and tells what was returned", async () => {
    const student = await lesson.join();
    await lesson.finish(student, { choice: "b", essay: "An essay." });
    const returned = await another({ [student.userId]: 1 });
    await database.attempt.updateMany({
      where: { assignmentId: returned },
      data: { returnedAt: new Date() },
    });
    const [row] = (await book()).rows;
    expect(row?.cells).toMatchObject([
      { state: "toMark", points: null },
      { state: "returned", points: 1 },
    ]);
    expect(row).toMatchObject({ total: 0.5, counted: 1 });
  });

  it("leaves out drafts, and what is put away unless somebody handed it in", async () => {
    const student = await lesson.join();
    await another({}, { publishedAt: null });
    await another({}, { archivedAt: new Date() });
    const archived = await another({ [student.userId]: 2 }, { archivedAt: new Date() });
    const { columns } = await book();
    expect(columns.map(({ assignmentId }) => assignmentId)).toEqual([lesson.assignmentId, archived]);
    expect(columns[1]?.isArchived).toBe(true);
  });

  it("leaves out what a student is excused from", async () => {
    const student = await lesson.join();
    const attemptId = await lesson.finish(student, { choice: "a" });
    await another({ [student.userId]: 2 });
    const { assignmentId, items } = lesson;
    const all = { assignmentId, attemptId, itemVersionIds: Object.values(items), isExcused: true };
    await excuseStudent(lesson.teacher, all);
    expect((await book()).rows[0]).toMatchObject({
      total: 1,
      counted: 1,
      cells: [{ state: "excused", ratio: null }, {}],
    });
    await excuseStudent(lesson.teacher, { ...all, isExcused: false });
    expect((await book()).rows[0]).toMatchObject({ total: 2 / 10, cells: [{ state: "handedIn" }, {}] });
  });

  it.each(["FIRST", "LAST", "BEST", "MEAN"] as const)(
    "counts of several attempts the %s, as the results do",
    async (whichCounts) => {
      await database.assignment.update({ where: { id: lesson.assignmentId }, data: { whichCounts } });
      const student = await lesson.join();
      for (const choice of ["b", "a"]) await lesson.finish(student, { choice });
      const [result] = (await getResultsTable(lesson.teacher, lesson.assignmentId)).table.rows;
      const [cell] = (await book()).rows[0]?.cells ?? [];
      expect(cell).toMatchObject({
        points: result?.totals?.points,
        maximum: result?.totals?.maximum,
        attemptId: result?.attemptId,
      });
    },
  );

  it("asks as many questions of the database for one student as for many", async () => {
    await lesson.join();
    const query = vi.spyOn(pg.Client.prototype, "query");
    const statements = async (students: number) => {
      query.mockClear();
      expect((await book()).rows).toHaveLength(students);
      return query.mock.calls.length;
    };
    const ofOne = await statements(1);
    for (let more = 0; more < 4; more += 1) await lesson.finish(await lesson.join(), { choice: "b" });
    const ofFive = await statements(5);
    query.mockRestore();
    expect(ofFive).toBe(ofOne);
    // Prisma asks once more for each relation.
    expect(ofFive).toBeGreaterThan(0);
    expect(ofFive).toBeLessThanOrEqual(20);
  });
});

describe("its rules", () => {
  it("weigh categories against each other and drop the lowest", async () => {
    const student = await lesson.join();
    const [low, high, exam] = [
      await another({ [student.userId]: 0 }),
      await another({ [student.userId]: 2 }),
      await another({ [student.userId]: 1 }),
    ];
    const category = (title: string, weight: number, dropLowest: number, ...assignmentIds: string[]) => ({
      ...{ title, weight, dropLowest, assignmentIds },
    });
    await save({ categories: [category("Weekly", 40, 0, low, high), category("Exam", 60, 0, exam)] });
    expect((await book()).rows[0]?.total).toBeCloseTo(0.5);
    await save({
      revision: 1,
      categories: [category("Weekly", 40, 1, low, high), category("Exam", 60, 0, exam)],
    });
    const { rows, columns, categories } = await book();
    expect(rows[0]?.total).toBeCloseTo(0.7);
    expect(rows[0]?.cells.map(({ isDropped }) => isDropped)).toEqual([false, true, false, false]);
    expect(rows[0]?.categories).toEqual([1, 0.5]);
    // What is in no category does not count, and the page can say so.
    expect(columns.map(({ categoryId }) => categoryId === null)).toEqual([true, false, false, false]);
    expect(categories.map(({ title }) => title)).toEqual(["Weekly", "Exam"]);
  });

  it("take from what is late by the student's own due time", async () => {
    const [late, granted] = [await lesson.join("Late"), await lesson.join("Granted")];
    const dueAt = new Date(Date.now() - 1.5 * DAY);
    const assignmentId = await another({ [late.userId]: 2, [granted.userId]: 2 }, { dueAt });
    await database.override.create({
      data: { assignmentId, userId: granted.userId, dueAt: new Date(Date.now() + DAY) },
    });
    await save({ latePenalty: 10 });
    const { rows } = await book();
    expect(rows.map(({ name, total }) => [name, total])).toEqual([
      ["Granted", 1],
      ["Late", 0.8],
    ]);
    expect(rows[1]?.cells[1]).toMatchObject({ daysLate: 2, marked: 2, points: 1.6 });
    await save({ revision: 1, latePenalty: 10, latePenaltyCap: 15 });
    expect((await book()).rows[1]?.total).toBeCloseTo(0.85);
  });

  it("say whether what is missing once it has closed counts 0; nobody misses what closed before they came", async () => {
    const student = await lesson.join("Here");
    await database.enrollment.updateMany({
      data: { createdAt: new Date(Date.now() - 9 * DAY) },
      where: { userId: student.userId },
    });
    await another({ [student.userId]: 2 });
    await another({}, { closeAt: new Date(Date.now() - DAY) });
    await lesson.join("Newcomer");
    expect((await book()).rows[0]).toMatchObject({
      total: 1,
      cells: [{}, {}, { state: "missing", points: null }],
    });
    await save({ missingWork: "ZERO" });
    const [here, newcomer] = (await book()).rows;
    expect(here).toMatchObject({
      total: 0.5,
      cells: [{ state: "notHandedIn", ratio: null }, {}, { points: 0, ratio: 0 }],
    });
    expect(newcomer).toMatchObject({ total: null, cells: [{}, {}, { state: "notHandedIn", ratio: null }] });
  });

  it("are not overwritten unawares, and take no assignment twice or from elsewhere", async () => {
    await save();
    await expect(save()).rejects.toThrow(Conflict);
    const twice = ["A", "B"].map((title) => ({
      ...{ title, weight: 50, dropLowest: 0, assignmentIds: [lesson.assignmentId] },
    }));
    await expect(save({ revision: 1, categories: twice })).rejects.toThrow(InvalidInput);
    const stranger = (await makeClass()).assignmentId;
    const foreign = [{ title: "A", weight: 50, dropLowest: 0, assignmentIds: [stranger] }];
    await expect(save({ revision: 1, categories: foreign })).rejects.toThrow(InvalidInput);
    const { rules, categories } = await getGradebookRules(lesson.teacher, lesson.courseId);
    expect(rules.revision).toBe(1);
    expect(categories).toEqual([]);
  });
});

describe("a teacher's word on a cell", () => {
  it("counts in place of everything else until it is taken off, and all that was said can be read", async () => {
    const student = await lesson.join();
    await lesson.finish(student, { choice: "b" });
    const { assignmentId, courseId, teacher } = lesson;
    const place = { assignmentId, userId: student.userId };
    await overrideGrade(teacher, { ...place, percent: 75, reason: "Handed in on paper" });
    const [row] = (await book()).rows;
    expect(row).toMatchObject({
      total: 0.75,
      cells: [
        { points: 6, marked: 2, word: { percent: 75, reason: "Handed in on paper", setBy: teacher.name } },
      ],
    });
    await takeOffGrade(teacher, { ...place, reason: "By mistake" });
    await takeOffGrade(teacher, { ...place, reason: "Again" });
    expect((await book()).rows[0]).toMatchObject({ total: 0.25, cells: [{ points: 2, word: null }] });
    const { history } = await getGradebookCell(teacher, { ...place, courseId });
    expect(history.map(({ percent, reason }) => [percent, reason])).toEqual([
      [null, "By mistake"],
      [75, "Handed in on paper"],
    ]);
  });

  it("is of a student of the course alone, and a cell of another course is not found", async () => {
    const other = await makeClass();
    const stranger = await other.join();
    const { assignmentId, courseId, teacher } = lesson;
    const wrong = { assignmentId, userId: stranger.userId };
    await expect(overrideGrade(teacher, { ...wrong, percent: 1, reason: "x" })).rejects.toThrow(NotFound);
    await expect(getGradebookCell(teacher, { ...wrong, courseId })).rejects.toThrow(NotFound);
    const student = await lesson.join();
    const elsewhere = { courseId, assignmentId: other.assignmentId, userId: student.userId };
    await expect(getGradebookCell(teacher, elsewhere)).rejects.toThrow(NotFound);
  });
});

describe("the gradebook as a file", () => {
  it("has points as numbers, blanks where nothing is known, and runs as no formula", async () => {
    const [one] = [await lesson.join('=HYPERLINK("http://evil.example")'), await lesson.join("Zoe")];
    const assignmentId = await another({ [one.userId]: 1 }, { title: "=1+1" });
    await save({
      categories: [{ title: "@All", weight: 100, dropLowest: 0, assignmentIds: [assignmentId] }],
    });
    const order = { kind: "GRADEBOOK", ofId: lesson.courseId } as const;
    const rows = await csvOfTable(await openTable(lesson.teacher, order, "UTC"));
    expect(Object.keys(rows[0] ?? {}).slice(3)).toEqual([
      "'=1+1 (of 2)",
      "'=1+1: state",
      "'@All (percent)",
      "Total (percent)",
      "Assignments in the total",
    ]);
    expect(rows.map((row) => Object.values(row))).toEqual([
      [`'=HYPERLINK("http://evil.example")`, "", "not handed in", "1", "marked", "50", "50", "1"],
      ["Zoe", "", "not handed in", "", "not handed in", "", "", "0"],
    ]);
    const sheet = await xlsxOfTable(await openTable(lesson.teacher, order, "UTC"));
    expect(Object.keys(sheet[0] ?? {})).toContain("=1+1 (of 2)");
    expect(sheet.map((row) => Object.values(row))).toEqual([
      [`=HYPERLINK("http://evil.example")`, null, "not handed in", 1, "marked", 50, 50, 1],
      ["Zoe", null, "not handed in", null, "not handed in", null, null, 0],
    ]);
  });
});
