import { createTranslator } from "next-intl";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { getAssignments } from "@/lib/assignments/queries";
import { adjustItem } from "@/lib/grading/adjust-item";
import { getAdjustmentEffect } from "@/lib/grading/adjustment-effect";
import { getBoard } from "@/lib/grading/board";
import { getComparisonRanking } from "@/lib/grading/comparison-ranking";
import { getDifferences } from "@/lib/grading/differences";
import { excuseStudent } from "@/lib/grading/excuse-student";
import { responseColumns, studentColumns } from "@/lib/grading/export/columns";
import { getResponsesExport, getStudentsExport } from "@/lib/grading/exports";
import { finishSecondMarking } from "@/lib/grading/finish-second-marking";
import { getGradebook } from "@/lib/grading/gradebook";
import { getGradebookCell } from "@/lib/grading/gradebook-cell";
import { getItemAnalysis } from "@/lib/grading/item-analysis";
import { markResponse } from "@/lib/grading/mark-response";
import { getMarkingDesk } from "@/lib/grading/marking";
import { getResult } from "@/lib/grading/queries";
import { getResultsTable } from "@/lib/grading/results";
import { returnAttempts } from "@/lib/grading/return-attempts";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import { getSecondLooks } from "@/lib/grading/second-looks";
import { getSecondMarking } from "@/lib/grading/second-marking";
import { getSideBySide } from "@/lib/grading/side-by-side";
import { getCourseProgress } from "@/lib/insights/course-progress";
import { getEvidenceMap } from "@/lib/insights/evidence-map";
import { getInsights } from "@/lib/insights/insights";
import { getStudentProgress } from "@/lib/insights/student-progress";
import { getStudentTags } from "@/lib/insights/student-tags";
import { getTakeUp } from "@/lib/insights/take-up";
import { getClassReport } from "@/lib/reports/class-report";
import { getStudentReports } from "@/lib/reports/student-reports";
import type { ColumnOf } from "@/lib/server/table-file";
import * as messages from "@/messages/en";
import { database as db } from "../../support/database";
import { makeSecondClass, type SecondClass } from "./second-class";

const t = createTranslator({ locale: "en", messages, namespace: "Exports" });

let lesson: SecondClass;
beforeEach(async () => {
  lesson = await makeSecondClass(3, { whichCounts: "BEST" });
  await lesson.first(0, [3, 2], "FIRST-COMMENT");
  await lesson.first(1, [1, 0], "FIRST-COMMENT");
  await lesson.ask();
});

const asText = (value: unknown) =>
  JSON.stringify(value, (_, one) => (one instanceof Map || one instanceof Set ? [...one] : one));

/** The rows of a file as they are written. */
const cellsOf = <T>(columns: readonly ColumnOf<T>[], rows: readonly T[]) =>
  rows.map((row) => columns.map(({ cell }) => cell(row)));

async function studentsFile(viewer: Viewer, assignmentId: string) {
  const { columns, rows } = await getStudentsExport(viewer, assignmentId);
  return cellsOf(studentColumns(columns, t), rows);
}

async function responsesFile(viewer: Viewer, assignmentId: string) {
  const rows: unknown[] = [];
  const { batches } = await getResponsesExport(viewer, assignmentId);
  for await (const batch of batches) rows.push(...cellsOf(responseColumns(t), batch));
  return rows;
}

/** All that somebody who reviews the course can read of its marks, by where. */
async function everything(viewer: Viewer): Promise<Record<string, string>> {
  const { assignmentId, courseId, items, people } = lesson;
  const place = { assignmentId, courseId, userId: people[0]?.userId ?? "" };
  const answers = lesson.attempts.flatMap((attemptId) =>
    Object.values(items).map((itemVersionId) => ({ assignmentId, attemptId, itemVersionId })),
  );
  const desks = (["student", "item"] as const).flatMap((by) =>
    lesson.attempts.map((attemptId) => ({
      ...{ assignmentId, attemptId, by },
      itemVersionId: items.essay,
      hideNames: false,
    })),
  );
  const pages: Record<string, unknown> = {
    board: await getBoard(viewer, assignmentId),
    results: await getResultsTable(viewer, assignmentId),
    answers: await Promise.all(answers.map((one) => getReviewedAnswer(viewer, one))),
    desks: await Promise.all(desks.map((one) => getMarkingDesk(viewer, one))),
    items: await getItemAnalysis(viewer, assignmentId),
    insights: await getInsights(viewer, assignmentId),
    takeUp: await getTakeUp(viewer, assignmentId, { names: true }),
    gradebook: await getGradebook(viewer, courseId),
    cell: await getGradebookCell(viewer, place),
    second: await getSecondMarking(viewer, assignmentId),
    settling: await getDifferences(viewer, {
      assignmentId,
      show: "any",
      hideNames: false,
      attemptId: lesson.attempt(0),
      itemVersionId: items.essay,
    }),
    studentsFile: await studentsFile(viewer, assignmentId),
    responsesFile: await responsesFile(viewer, assignmentId),
    sideBySide: await getSideBySide(viewer, {
      ...{ assignmentId, itemVersionId: items.essay, hideNames: false },
      ...{ firstId: lesson.attempt(0), secondId: lesson.attempt(1) },
    }),
    ranking: await getComparisonRanking(viewer, {
      ...{ assignmentId, itemVersionId: items.essay, hideNames: false },
    }),
    secondLooks: await getSecondLooks(viewer, { assignmentId, hideNames: false }),
    evidence: await getEvidenceMap(viewer, assignmentId),
    progress: await getCourseProgress(viewer, courseId),
    ownProgress: await getStudentProgress(viewer, { courseId, userId: place.userId }),
    themes: await getStudentTags(viewer, { assignmentId, userId: place.userId }),
    classReport: await getClassReport(viewer, assignmentId, { names: true }),
    studentReports: await getStudentReports(viewer, { courseId, marks: "all" }),
    assignments: await getAssignments(viewer, courseId),
  };
  return Object.fromEntries(Object.entries(pages).map(([where, page]) => [where, asText(page)]));
}

/** Other marks in the place of the first ones. */
const markOtherwise = () =>
  db.score.updateMany({
    where: { itemVersionId: lesson.items.essay, source: "TEACHER" },
    data: { points: 3.17, levels: { claim: 2, evidence: 1 }, comment: "ANOTHER-COMMENT" },
  });

describe("a second marker who has not finished", () => {
  it("reads the same on every page and in every file, whatever the first marks are", async () => {
    const before = await everything(lesson.assistant);
    await markOtherwise();
    expect(await everything(lesson.assistant)).toEqual(before);
    for (const page of Object.values(before)) expect(page).not.toContain("FIRST-COMMENT");
  });

  it("reads the same even if there are none: they are as if they were not there", async () => {
    const { assignments: _, ...before } = await everything(lesson.assistant);
    await db.score.deleteMany({ where: { itemVersionId: lesson.items.essay, source: "TEACHER" } });
    expect(await everything(lesson.assistant)).toMatchObject(before);
  });

  it("is told of other marks by neither a regrade, nor an older mark, nor a mark that was settled", async () => {
    const before = await everything(lesson.assistant);
    const first = await db.score.findFirstOrThrow({
      where: { attemptId: lesson.attempt(0), source: "TEACHER" },
    });
    const copies = [
      { ...first, source: "REGRADE" as const, markedById: lesson.assistant.userId },
      { ...first, rule: "settled/1", markedById: lesson.assistant.userId },
      { ...first, markedById: null },
      { ...first, rule: "compared/1" },
    ].map(({ id: _, levels, ...copy }, place) => ({
      ...copy,
      levels: levels ?? {},
      supersededAt: new Date(Date.now() + place),
    }));
    await db.score.createMany({ data: copies });
    expect(await everything(lesson.assistant)).toEqual(before);
  });

  it("does see how the machine marked, and answers that were left blank", async () => {
    const blank = await lesson.finish(await lesson.join(), { choice: "b" });
    const { assignmentId, items } = lesson;
    const of = async (itemVersionId: string) =>
      (await getReviewedAnswer(lesson.assistant, { assignmentId, attemptId: blank, itemVersionId })).current;
    expect((await of(items.choice))?.cell).toMatchObject({ state: "right" });
    expect((await of(items.essay))?.cell).toMatchObject({ state: "unanswered" });
  });

  it("does see the first marks that they gave themself, and those of other assignments", async () => {
    await lesson.finishSecond();
    const own = await lesson.first(2, [2, 2], "OWN", lesson.assistant);
    const { assignmentId, items } = lesson;
    await db.secondMarking.update({ where: { assignmentId }, data: { endedAt: null } });
    const place = { assignmentId, attemptId: lesson.attempt(2), itemVersionId: items.essay };
    expect((await getReviewedAnswer(lesson.assistant, place)).current?.cell?.points).toBe(own.points);
    await db.secondMarking.deleteMany({ where: { assignmentId } });
    expect(asText(await responsesFile(lesson.assistant, assignmentId))).toContain("FIRST-COMMENT");
  });

  it("can neither mark first, nor change how a question counts, nor ask what that would do", async () => {
    const { assignmentId, items, teacher } = lesson;
    await db.secondMarking.update({ where: { assignmentId }, data: { markerId: teacher.userId } });
    const change = { assignmentId, itemVersionId: items.essay, counting: "FULL_MARKS" as const };
    const attemptId = lesson.attempt(2);
    const refused = { code: "secondMarking" };
    await expect(lesson.first(2, [1, 1])).rejects.toMatchObject(refused);
    await expect(adjustItem(teacher, change)).rejects.toMatchObject(refused);
    await expect(getAdjustmentEffect(teacher, change)).rejects.toMatchObject(refused);
    const excuse = { assignmentId, attemptId, itemVersionIds: [items.essay], isExcused: true };
    await expect(excuseStudent(teacher, excuse)).rejects.toMatchObject(refused);
    const levels = { claim: 1, evidence: 1 };
    const mark = { attemptId, itemVersionId: items.essay, levels, comment: "", baseScoreId: null };
    await expect(markResponse(lesson.assistant, mark)).resolves.toMatchObject({ maximum: 4 });
  });

  it("sees the first marks once they have finished: the test above would notice them", async () => {
    const before = await everything(lesson.assistant);
    await finishSecondMarking(lesson.assistant, { assignmentId: lesson.assignmentId });
    const after = await everything(lesson.assistant);
    for (const where of ["results", "answers", "desks", "items", "gradebook", "cell", "studentsFile"])
      expect(after[where]).not.toBe(before[where]);
    expect(after.answers).toContain("FIRST-COMMENT");
    expect(after.responsesFile).toContain("FIRST-COMMENT");
  });
});

describe("everybody else, while a second marker has not finished", () => {
  it("reads the same whatever the second marks are", async () => {
    await lesson.second(0, [0, 0], "SECOND-COMMENT");
    const before = await everything(lesson.teacher);
    await db.secondMark.updateMany({
      where: { courseId: lesson.courseId },
      data: { points: 2.71, levels: { claim: 3, evidence: 3 }, comment: "ANOTHER-SECOND" },
    });
    expect(await everything(lesson.teacher)).toEqual(before);
    for (const page of Object.values(before)) expect(page).not.toContain("SECOND-COMMENT");
  });

  it("counts what the first marker gave", async () => {
    const before = await lesson.counting(0);
    await lesson.second(0, [0, 0], "SECOND-COMMENT");
    expect(await lesson.counting(0)).toEqual(before);
  });
});

describe("a student", () => {
  it("learns nothing of second marks, before and after they are finished", async () => {
    const { assignmentId, teacher, people } = lesson;
    await returnAttempts(teacher, { assignmentId, attemptIds: lesson.attempts, evenUnmarked: true });
    const student = people[0];
    if (!student) throw new Error("There is a student.");
    const result = async () => asText(await getResult(student, lesson.attempt(0)));
    const before = await result();
    await lesson.second(0, [0, 0], "SECOND-COMMENT");
    expect(await result()).toBe(before);
    await lesson.finishSecond();
    expect(await result()).toBe(before);
  });
});
