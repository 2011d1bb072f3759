import { describe, expect, it } from "vitest";
import { getItemAnalysis } from "@/lib/grading/item-analysis";
import { getResult } from "@/lib/grading/queries";
import { getResultsTable } from "@/lib/grading/results";
import { makeClass } from "./class";

/** A student hands in a wrong choice, then the right one, then a wrong one again. */
async function threeAttempts(whichCounts: "FIRST" | "LAST" | "BEST" | "MEAN") {
  const lesson = await makeClass({ attemptsAllowed: 3, whichCounts, scoreRelease: "AT_ONCE" });
  const student = await lesson.join();
  for (const choice of ["a", "b", "a"]) await lesson.finish(student, { choice });
  return lesson;
}

describe("of several attempts", () => {
  it.each([
    ["FIRST", 1, 0],
    ["LAST", 3, 0],
    ["BEST", 2, 2],
  ] as const)(
    "the %s counts: attempt %i with %i points, in the results and per question",
    async (which, number, points) => {
      const { teacher, assignmentId } = await threeAttempts(which);
      const { table } = await getResultsTable(teacher, assignmentId);
      expect(table.rows[0]).toMatchObject({ attemptNumber: number, totals: { points } });
      const [item] = (await getItemAnalysis(teacher, assignmentId)).items;
      expect(item).toMatchObject({ attempts: 1, facility: { meanPoints: points } });
    },
  );

  it("the mean counts: per question, in the total and in the class's mean", async () => {
    const { teacher, assignmentId } = await threeAttempts("MEAN");
    const { head, table } = await getResultsTable(teacher, assignmentId);
    const [row] = table.rows;
    expect(row).toMatchObject({
      attemptNumber: null,
      cells: [{ state: "inPart", points: 0.67, maximum: 2 }, {}, {}],
    });
    expect(row?.totals?.points).toBe(0.67);
    expect(table.columns[0]?.facility.meanPoints).toBe(0.67);
    expect(head.facts.meanRatio).toBeCloseTo(0.67 / 8, 2);
  });

  it("the mean is told to the student once every attempt is marked, and may be seen", async () => {
    const lesson = await makeClass({
      attemptsAllowed: 2,
      whichCounts: "MEAN",
      scoreRelease: "AT_ONCE",
      betweenAttempts: "NOTHING",
    });
    const student = await lesson.join();
    const first = await lesson.finish(student, { choice: "b" });
    expect((await getResult(student, first))?.mean).toBeNull();
    await lesson.finish(student, { choice: "a" });
    expect((await getResult(student, first))?.mean).toEqual({ points: 1, attempts: 2 });
    const waiting = await lesson.join();
    await lesson.finish(waiting, { essay: "Because." });
    const second = await lesson.finish(waiting, { choice: "b" });
    expect((await getResult(waiting, second))?.mean).toBeNull();
  });

  it("of the mean is not known before every attempt is marked", async () => {
    const lesson = await makeClass({ attemptsAllowed: 2, whichCounts: "MEAN" });
    const student = await lesson.join();
    await lesson.finish(student, { choice: "b" });
    await lesson.finish(student, { choice: "b", essay: "Because." });
    const [row] = (await getResultsTable(lesson.teacher, lesson.assignmentId)).table.rows;
    expect(row?.cells?.at(-1)).toMatchObject({ state: "toMark", points: null });
    expect(row?.totals).toMatchObject({ points: 2, needsMarking: 1 });
  });

  it("that are equally good the newest is the best", async () => {
    const lesson = await makeClass({ attemptsAllowed: 2, whichCounts: "BEST" });
    const student = await lesson.join();
    for (const choice of ["b", "b"]) await lesson.finish(student, { choice });
    const { table } = await getResultsTable(lesson.teacher, lesson.assignmentId);
    expect(table.rows[0]?.attemptNumber).toBe(2);
  });
});
