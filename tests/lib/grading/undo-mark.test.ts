import { beforeEach, describe, expect, it } from "vitest";
import { markResponse } from "@/lib/grading/mark-response";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import { undoMark } from "@/lib/grading/undo-mark";
import { Conflict, Forbidden } from "@/lib/server/errors";
import { makeClass } from "./class";

let lesson: Awaited<ReturnType<typeof makeClass>>;
let attemptId: string;
beforeEach(async () => {
  lesson = await makeClass();
  attemptId = await lesson.finish(await lesson.join(), { choice: "a", essay: "Because." });
});

const mark = (claim: number, baseScoreId: string | null, comment = "", viewer = lesson.teacher) =>
  markResponse(viewer, {
    attemptId,
    itemVersionId: lesson.items.essay,
    levels: { claim },
    comment,
    baseScoreId,
  });
const reviewed = async () => {
  const { assignmentId, items } = lesson;
  const { current } = await getReviewedAnswer(lesson.teacher, {
    assignmentId,
    attemptId,
    itemVersionId: items.essay,
  });
  return current;
};
const history = async () =>
  (await reviewed())?.history.map(({ levels, comment, isCurrent }) => [levels?.claim, comment, isCurrent]);

describe("a mark that is taken back", () => {
  it("leaves the answer unmarked where it was the first, and stays in the history", async () => {
    await undoMark(lesson.teacher, await mark(1, null, "A slip"));
    expect(await history()).toEqual([[1, "A slip", false]]);
    expect((await reviewed())?.cell).toMatchObject({ state: "toMark" });
  });

  it("has the one before count again, with whoever gave it, and can be given anew", async () => {
    const first = await mark(1, null, "Theirs", lesson.assistant);
    await undoMark(lesson.teacher, await mark(0, first.scoreId, "A slip"));
    expect(await history()).toEqual([
      [1, "Theirs", true],
      [0, "A slip", false],
      [1, "Theirs", false],
    ]);
    const again = (await reviewed())?.history[0];
    expect(again?.markedBy).toBe(lesson.assistant.name);
    await mark(0, again?.scoreId ?? null, "Meant");
    expect((await history())?.[0]).toEqual([0, "Meant", true]);
  });

  it("is not taken back twice, nor from under another mark", async () => {
    const first = await mark(1, null);
    await mark(0, first.scoreId, "", lesson.assistant);
    await expect(undoMark(lesson.teacher, first)).rejects.toThrow(new Conflict("markStands"));
    expect((await history())?.[0]).toEqual([0, null, true]);
  });

  it("is one’s own", async () => {
    await expect(undoMark(lesson.assistant, await mark(1, null))).rejects.toThrow(Forbidden);
    expect((await history())?.[0]).toEqual([1, null, true]);
  });
});
