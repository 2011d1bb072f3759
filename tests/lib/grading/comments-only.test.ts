import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { getMyAssignment, getMyAssignments } from "@/lib/attempts/queries";
import { getNotices } from "@/lib/discussion/notices";
import { getBoard } from "@/lib/grading/board";
import { markResponse } from "@/lib/grading/mark-response";
import { openReturned } from "@/lib/grading/open-returned";
import { getResult } from "@/lib/grading/queries";
import { getResultsTable } from "@/lib/grading/results";
import { returnAttempts } from "@/lib/grading/return-attempts";
import { showMarks } from "@/lib/grading/show-marks";
import { undoReturn } from "@/lib/grading/undo-return";
import { database as db } from "../../support/database";
import { makeClass } from "./class";

let lesson: Awaited<ReturnType<typeof makeClass>>;
let student: Viewer;
let attemptId: string;

async function setUp(policy: Parameters<typeof makeClass>[0]) {
  lesson = await makeClass({
    scoreBands: [{ from: 0, text: "SECRET-BAND" }],
    keyRelease: "NEVER",
    ...policy,
  });
  student = await lesson.join();
  attemptId = await lesson.finish(student, { choice: "a", essay: "A reason." });
  // Points that no other number on these pages could be.
  await db.assignmentItem.updateMany({
    where: { assignmentId: lesson.assignmentId, itemVersionId: lesson.items.essay },
    data: { points: 7.53 },
  });
  await markResponse(lesson.teacher, {
    attemptId,
    itemVersionId: lesson.items.essay,
    levels: { claim: 1 },
    comment: "A CLEAR-COMMENT",
    baseScoreId: null,
  });
  await db.score.updateMany({
    where: { attemptId, itemVersionId: lesson.items.essay, supersededAt: null },
    data: { points: 6.17 },
  });
}

const giveBack = (withoutMarks = true) =>
  returnAttempts(lesson.teacher, {
    assignmentId: lesson.assignmentId,
    attemptIds: [attemptId],
    evenUnmarked: false,
    withoutMarks,
  });
/** All that the student is sent anywhere. */
const sent = async () =>
  JSON.stringify([
    await getResult(student, attemptId),
    await getMyAssignments(student),
    await getMyAssignment(student, lesson.assignmentId),
    await getNotices(student),
  ]);
const MARKS = /6\.17|SECRET-BAND|"claim":1|"levels":\{|"score":\{|"total":\{|"mean":\{/;

describe.each(["WHEN_RETURNED", "AT_ONCE"] as const)(
  "returned with comments only, scores %s",
  (scoreRelease) => {
    beforeEach(() => setUp({ scoreRelease }));

    it("sends the comments, and not a byte of a mark: what was said of a choice, which tells it, neither", async () => {
      await giveBack();
      const bytes = await sent();
      expect(bytes).toContain("CLEAR-COMMENT");
      expect(bytes).not.toContain("SECRET-A");
      expect(bytes).not.toMatch(MARKS);
    });

    it("sends the marks once they are shown, as if it had been returned with them", async () => {
      await giveBack();
      const input = { assignmentId: lesson.assignmentId, attemptIds: [attemptId] };
      expect(await showMarks(lesson.assistant, input)).toEqual({ shown: 1 });
      expect(await showMarks(lesson.assistant, input)).toEqual({ shown: 0 });
      const bytes = await sent();
      expect(bytes).toMatch(/6\.17/);
      expect(bytes).toMatch(/SECRET-BAND/);
      expect(bytes).toMatch(/"levels":\{"claim":1\}/);
    });

    it("is the teacher's to see all the same", async () => {
      await giveBack();
      const { board } = await getBoard(lesson.teacher, lesson.assignmentId);
      expect(board.rows[0]).toMatchObject({ state: "returned", held: [attemptId] });
      const { table } = await getResultsTable(lesson.teacher, lesson.assignmentId);
      expect(table.rows[0]?.totals).toMatchObject({ points: 6.17 });
    });
  },
);

describe("returned with comments only", () => {
  beforeEach(() => setUp({ scoreRelease: "WHEN_RETURNED" }));

  it("sends the marks where nothing else was said", async () => {
    await giveBack(false);
    expect(await sent()).toMatch(/6\.17/);
  });

  it("shows a mark that is changed meanwhile no more than the one before", async () => {
    await giveBack();
    const score = await db.score.findFirstOrThrow({
      where: { attemptId, itemVersionId: lesson.items.essay, supersededAt: null },
    });
    await markResponse(lesson.teacher, {
      attemptId,
      itemVersionId: lesson.items.essay,
      levels: { claim: 0 },
      comment: "OTHER-COMMENT",
      baseScoreId: score.id,
    });
    const bytes = await sent();
    expect(bytes).toContain("OTHER-COMMENT");
    expect(bytes).not.toMatch(/"claim":0|"score":\{|"total":\{/);
  });

  it("sends no comments either while nothing is returned", async () => {
    expect(await sent()).not.toContain("CLEAR-COMMENT");
  });

  it("is forgotten with a return that is taken back", async () => {
    const { returnedAt } = await giveBack();
    await undoReturn(lesson.teacher, { assignmentId: lesson.assignmentId, returnedAt });
    await giveBack(false);
    expect(await sent()).toMatch(/6\.17/);
  });
});

describe("opened", () => {
  beforeEach(() => setUp({ scoreRelease: "WHEN_RETURNED" }));
  const opened = async () => {
    const { board } = await getBoard(lesson.teacher, lesson.assignmentId);
    const { table } = await getResultsTable(lesson.teacher, lesson.assignmentId);
    const time = board.rows[0]?.openedAt ?? null;
    expect(table.rows[0]?.openedAt?.toISOString() ?? null).toBe(time);
    return time;
  };

  it("is the first time that its student has returned work before them, and stays that", async () => {
    await openReturned(student, { attemptId });
    expect(await opened()).toBeNull();
    await giveBack();
    expect(await opened()).toBeNull();
    const before = Date.now();
    await Promise.all([openReturned(student, { attemptId }), openReturned(student, { attemptId })]);
    const first = await opened();
    expect(Date.parse(first ?? "")).toBeGreaterThanOrEqual(before - 1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await openReturned(student, { attemptId });
    expect(await opened()).toBe(first);
  });

  it("is not what only asks for the result, nor a look of the teacher's", async () => {
    await giveBack();
    await getResult(student, attemptId);
    await expect(openReturned(lesson.teacher, { attemptId })).rejects.toMatchObject({ kind: "notFound" });
    expect(await opened()).toBeNull();
  });

  it("is not what comes before anything of it is shown", async () => {
    await db.assignment.update({
      where: { id: lesson.assignmentId },
      data: { scoreRelease: "AT_TIME", scoresAt: new Date(Date.now() + 60_000) },
    });
    await giveBack();
    await openReturned(student, { attemptId });
    expect(await opened()).toBeNull();
  });
});
