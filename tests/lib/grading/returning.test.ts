import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { getBoard } from "@/lib/grading/board";
import { markResponse } from "@/lib/grading/mark-response";
import { getResult } from "@/lib/grading/queries";
import { returnAttempts } from "@/lib/grading/return-attempts";
import { undoReturn } from "@/lib/grading/undo-return";
import { database as db } from "../../support/database";
import { makeClass } from "./class";

let lesson: Awaited<ReturnType<typeof makeClass>>;
let student: Viewer;
let attemptId: string;

beforeEach(async () => {
  lesson = await makeClass({ scoreRelease: "WHEN_RETURNED" });
  student = await lesson.join();
  attemptId = await lesson.finish(student, { choice: "b" });
});

const giveBack = (attemptIds: string[], evenUnmarked = false) =>
  returnAttempts(lesson.assistant, { assignmentId: lesson.assignmentId, attemptIds, evenUnmarked });
const takeBack = (returnedAt: Date) =>
  undoReturn(lesson.teacher, { assignmentId: lesson.assignmentId, returnedAt });
const seen = async () => (await getResult(student, attemptId))?.total;

describe("returning", () => {
  it("shows the student what the release policy says, from then on", async () => {
    expect(await seen()).toBeNull();
    expect(await giveBack([attemptId])).toMatchObject({ returned: 1 });
    expect(await seen()).toMatchObject({ points: 2 });
  });

  it("asks first when an answer is not marked, and returns nothing until it is meant", async () => {
    const other = await lesson.join();
    const unmarked = await lesson.finish(other, { essay: "A reason." });
    const all = [attemptId, unmarked];
    await expect(giveBack(all)).rejects.toMatchObject({ code: "unmarkedAnswers" });
    expect(await seen()).toBeNull();
    expect(await giveBack(all, true)).toMatchObject({ returned: 2 });
  });

  it("returns marked answers without a question", async () => {
    const other = await lesson.join();
    const marked = await lesson.finish(other, { essay: "A reason." });
    const itemVersionId = lesson.items.essay;
    const input = { attemptId: marked, itemVersionId, levels: { claim: 1 }, comment: "", baseScoreId: null };
    await markResponse(lesson.teacher, input);
    expect(await giveBack([marked])).toMatchObject({ returned: 1 });
  });

  it("leaves alone what is in progress, returned already, or another assignment's", async () => {
    await giveBack([attemptId]);
    const inProgress = await lesson.begin(await lesson.join(), { choice: "a" });
    const elsewhere = await makeClass();
    const foreign = await elsewhere.finish(await elsewhere.join(), { choice: "a" });
    expect(await giveBack([attemptId, inProgress, foreign])).toMatchObject({ returned: 0 });
    expect(await db.attempt.findUnique({ where: { id: foreign } })).toMatchObject({ returnedAt: null });
  });
});

describe("taking a return back", () => {
  it("takes back what one press returned, and nothing else", async () => {
    await giveBack([attemptId]);
    const second = await lesson.finish(await lesson.join(), { choice: "a" });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { returnedAt } = await giveBack([second]);
    expect(await takeBack(returnedAt)).toEqual({ takenBack: 1 });
    const { board } = await getBoard(lesson.teacher, lesson.assignmentId);
    expect(board.rows.map(({ state }) => state).sort()).toEqual(["handedIn", "returned"]);
  });

  it("stands after ten minutes", async () => {
    const { returnedAt } = await giveBack([attemptId]);
    const before = new Date(returnedAt.getTime() - 11 * 60_000);
    await db.attempt.updateMany({ where: { id: attemptId }, data: { returnedAt: before } });
    await expect(takeBack(before)).rejects.toMatchObject({ code: "returnStands" });
    expect(await seen()).toMatchObject({ points: 2 });
  });
});
