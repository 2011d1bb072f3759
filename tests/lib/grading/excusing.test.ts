import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { adjustItem } from "@/lib/grading/adjust-item";
import { excuseStudent } from "@/lib/grading/excuse-student";
import { markResponse } from "@/lib/grading/mark-response";
import { getResult } from "@/lib/grading/queries";
import { getResultsTable } from "@/lib/grading/results";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import { Conflict, NotFound } from "@/lib/server/errors";
import { makeClass } from "./class";

let lesson: Awaited<ReturnType<typeof makeClass>>;
let ill: Viewer;
let other: Viewer;
let attempts: { ill: string; other: string };

/** Of 8 points; both have the choice wrong, which is worth 2. */
beforeEach(async () => {
  lesson = await makeClass({ scoreRelease: "AT_ONCE", attemptsAllowed: 2 });
  ill = await lesson.join("Ill");
  other = await lesson.join("Other");
  attempts = {
    ill: await lesson.finish(ill, { choice: "a", essay: "An essay." }),
    other: await lesson.finish(other, { choice: "a", essay: "An essay." }),
  };
});

const excuse = (items: (keyof typeof lesson.items)[], isExcused = true) =>
  excuseStudent(lesson.teacher, {
    assignmentId: lesson.assignmentId,
    attemptId: attempts.ill,
    itemVersionIds: items.map((item) => lesson.items[item]),
    isExcused,
  });
const total = async (viewer: Viewer, attemptId: string) => (await getResult(viewer, attemptId))?.total;
const mark = (attemptId: string) =>
  markResponse(lesson.teacher, {
    attemptId,
    itemVersionId: lesson.items.essay,
    levels: { claim: 1 },
    comment: "",
    baseScoreId: null,
  });

describe("a student who is excused", () => {
  it("from a question has it weigh neither for nor against them; everybody else's counts", async () => {
    await excuse(["choice"]);
    expect(await total(ill, attempts.ill)).toMatchObject({ points: 0, maximum: 6 });
    expect(await total(other, attempts.other)).toMatchObject({ points: 0, maximum: 8 });
  });

  it("is excused in the next attempt too", async () => {
    await excuse(["choice"]);
    const next = await lesson.finish(ill, { choice: "b" });
    expect((await getResult(ill, next))?.items[0]?.score).toEqual({ points: 0, maximum: 0 });
  });

  it("from all questions has no points to earn, and nothing waits to be marked", async () => {
    await excuse(["choice", "passage", "essay"]);
    expect(await total(ill, attempts.ill)).toEqual({ points: 0, maximum: 0, awaitsMarking: 0 });
    const { head } = await getResultsTable(lesson.teacher, lesson.assignmentId);
    expect(head.facts.toMark).toBe(1);
    await expect(mark(attempts.ill)).rejects.toThrow(Conflict);
    await mark(attempts.other);
  });

  it("has everything count again when it is taken back: marks too, and every score stays in the history", async () => {
    await mark(attempts.ill);
    await excuse(["choice", "essay"]);
    await excuse(["choice", "essay"], false);
    expect(await total(ill, attempts.ill)).toMatchObject({ points: 4, maximum: 8, awaitsMarking: 0 });
    const place = {
      assignmentId: lesson.assignmentId,
      attemptId: attempts.ill,
      itemVersionId: lesson.items.essay,
    };
    const { current } = await getReviewedAnswer(lesson.teacher, place);
    expect(current?.isExcused).toBe(false);
    expect(current?.history.map(({ points, maximum }) => [points, maximum])).toEqual([
      [4, 4],
      [0, 0],
      [4, 4],
    ]);
  });

  it("stays excused when everybody is given the question", async () => {
    await excuse(["choice"]);
    const { assignmentId, items } = lesson;
    await adjustItem(lesson.teacher, { assignmentId, itemVersionId: items.choice, counting: "FULL_MARKS" });
    expect(await total(ill, attempts.ill)).toMatchObject({ points: 0, maximum: 6 });
    expect(await total(other, attempts.other)).toMatchObject({ points: 2, maximum: 8 });
  });

  it("is one of this assignment: another's attempt is not found", async () => {
    const stranger = await makeClass();
    const attemptId = await stranger.finish(await stranger.join(), { choice: "a" });
    const input = {
      assignmentId: lesson.assignmentId,
      attemptId,
      itemVersionIds: [lesson.items.choice],
      isExcused: true,
    };
    await expect(excuseStudent(lesson.teacher, input)).rejects.toThrow(NotFound);
  });
});
