import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { adjustItem } from "@/lib/grading/adjust-item";
import { getAdjustmentEffect } from "@/lib/grading/adjustment-effect";
import { getItemAnalysis } from "@/lib/grading/item-analysis";
import { markResponse } from "@/lib/grading/mark-response";
import { getResult } from "@/lib/grading/queries";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import type { Counting } from "@/lib/schemas/counting";
import { Conflict } from "@/lib/server/errors";
import { database as db } from "../../support/database";
import { makeClass } from "./class";

let lesson: Awaited<ReturnType<typeof makeClass>>;
let right: Viewer;
let wrong: Viewer;
let attempts: { right: string; wrong: string };

/** Of 2 points for the choice and 2 for the passage: one student has the choice alone, the other the passage alone. */
beforeEach(async () => {
  lesson = await makeClass({ scoreRelease: "AT_ONCE" });
  right = await lesson.join();
  wrong = await lesson.join();
  attempts = {
    right: await lesson.finish(right, { choice: "b" }),
    wrong: await lesson.finish(wrong, { choice: "a", quote: "It was also a refusal." }),
  };
});

const input = (counting: Counting, item: keyof typeof lesson.items = "choice") => ({
  assignmentId: lesson.assignmentId,
  itemVersionId: lesson.items[item],
  counting,
});
const adjust = (counting: Counting, item?: keyof typeof lesson.items) =>
  adjustItem(lesson.teacher, input(counting, item));
const scoreOf = async (viewer: Viewer, attemptId: string) =>
  (await getResult(viewer, attemptId))?.items[0]?.score ?? null;
const history = async (attemptId: string, item: keyof typeof lesson.items = "choice") => {
  const place = { assignmentId: lesson.assignmentId, attemptId, itemVersionId: lesson.items[item] };
  return (await getReviewedAnswer(lesson.teacher, place)).current?.history ?? [];
};

describe("a question that turned out to be broken", () => {
  it("is taken out for everybody, and weighs neither for nor against", async () => {
    const before = (await getResult(wrong, attempts.wrong))?.total;
    await adjust("DROPPED");
    expect(await scoreOf(right, attempts.right)).toEqual({ points: 0, maximum: 0 });
    const after = (await getResult(wrong, attempts.wrong))?.total;
    expect(after).toMatchObject({ points: before?.points, maximum: (before?.maximum ?? 0) - 2 });
  });

  it("is given to everybody in full, those who left it blank too", async () => {
    const blank = await lesson.join();
    const attemptId = await lesson.finish(blank);
    await adjust("FULL_MARKS");
    for (const [viewer, id] of [
      [right, attempts.right],
      [wrong, attempts.wrong],
      [blank, attemptId],
    ] as const)
      expect(await scoreOf(viewer, id)).toEqual({ points: 2, maximum: 2 });
  });

  it("counts as it is marked again when the teacher thinks again", async () => {
    await adjust("DROPPED");
    await adjust("AS_MARKED");
    expect(await scoreOf(right, attempts.right)).toEqual({ points: 2, maximum: 2 });
    expect(await scoreOf(wrong, attempts.wrong)).toEqual({ points: 0, maximum: 2 });
  });

  it("counts so for whoever hands in later", async () => {
    await adjust("FULL_MARKS");
    const late = await lesson.join();
    expect(await scoreOf(late, await lesson.finish(late, { choice: "a" }))).toEqual({
      points: 2,
      maximum: 2,
    });
  });
});

describe("what it would do", () => {
  it("is said before, in shares of all points, and changes nothing", async () => {
    // Marked so far are choice and passage, each of 2 points; blank essays count with 4.
    const effect = await getAdjustmentEffect(lesson.teacher, input("FULL_MARKS"));
    expect(effect).toEqual({
      students: 2,
      unchanged: 1,
      gain: { students: 1, most: 2 / 8 },
      lose: { students: 0, most: 0 },
    });
    expect(await db.adjustment.count({ where: { assignmentId: lesson.assignmentId } })).toBe(0);
    expect(await scoreOf(wrong, attempts.wrong)).toEqual({ points: 0, maximum: 2 });
  });

  it("names those who lose by a question that is taken out", async () => {
    const { gain, lose, unchanged } = await getAdjustmentEffect(lesson.teacher, input("DROPPED"));
    // 2 of 8 becomes 0 of 6, and 2 of 8 becomes 2 of 6.
    expect({ gain, lose, unchanged }).toEqual({
      gain: { students: 1, most: 2 / 6 - 2 / 8 },
      lose: { students: 1, most: 2 / 8 },
      unchanged: 0,
    });
  });

  it("is what then happens", async () => {
    const announced = await getAdjustmentEffect(lesson.teacher, input("DROPPED"));
    expect(await adjust("DROPPED")).toEqual(announced);
  });
});

describe("the history", () => {
  it("gains a row by a regrade, and keeps the ones before", async () => {
    await adjust("DROPPED");
    expect(await history(attempts.right)).toMatchObject([
      { source: "REGRADE", rule: "dropped/1", markedBy: lesson.teacher.name, isCurrent: true },
      { source: "AUTOMATIC", rule: "choice/1", points: 2, isCurrent: false },
    ]);
  });

  it("gains nothing by a regrade that changes nothing: twice is once", async () => {
    await adjust("DROPPED");
    const once = await history(attempts.right);
    await adjust("DROPPED");
    expect(await history(attempts.right)).toEqual(once);
    await adjust("AS_MARKED");
    await adjust("AS_MARKED");
    expect(await history(attempts.right)).toHaveLength(3);
  });

  it("says who changed how the question counts, newest first", async () => {
    await adjust("DROPPED");
    await adjust("FULL_MARKS");
    const { items } = await getItemAnalysis(lesson.teacher, lesson.assignmentId);
    expect(items[0]?.adjustments).toMatchObject([
      { counting: "FULL_MARKS", adjustedBy: lesson.teacher.name },
      { counting: "DROPPED", adjustedBy: lesson.teacher.name },
    ]);
  });
});

describe("a written answer", () => {
  let attemptId: string;
  const mark = () =>
    markResponse(lesson.assistant, {
      attemptId,
      itemVersionId: lesson.items.essay,
      levels: { claim: 1 },
      comment: "Clear.",
      baseScoreId: null,
    });

  beforeEach(async () => {
    const writer = await lesson.join();
    attemptId = await lesson.finish(writer, { essay: "Because." });
  });

  it("has its mark and its comment again when it counts as marked again", async () => {
    await mark();
    await adjust("DROPPED", "essay");
    await adjust("AS_MARKED", "essay");
    expect((await history(attemptId, "essay"))[0]).toMatchObject({
      ...{ points: 4, maximum: 4, rule: "rubric/1", levels: { claim: 1 }, comment: "Clear." },
      isCurrent: true,
    });
  });

  it("that nobody had marked waits for a marker again", async () => {
    await adjust("FULL_MARKS", "essay");
    await adjust("AS_MARKED", "essay");
    expect((await history(attemptId, "essay")).some(({ isCurrent }) => isCurrent)).toBe(false);
    await expect(mark()).resolves.toMatchObject({ points: 4 });
  });

  it("is not marked while its question counts for nobody", async () => {
    await adjust("DROPPED", "essay");
    await expect(mark()).rejects.toThrow(Conflict);
  });
});
