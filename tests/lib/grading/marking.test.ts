import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { markResponse } from "@/lib/grading/mark-response";
import { getResult } from "@/lib/grading/queries";
import { returnAttempts } from "@/lib/grading/return-attempts";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import { database as db } from "../../support/database";
import { makeClass } from "./class";

let lesson: Awaited<ReturnType<typeof makeClass>>;
let student: Viewer;
let attemptId: string;

beforeEach(async () => {
  lesson = await makeClass();
  student = await lesson.join();
  attemptId = await lesson.finish(student, { choice: "b", essay: "Because it was a matter of law." });
});

const mark = (by: Viewer, level: number, baseScoreId: string | null, comment = "") =>
  markResponse(by, {
    attemptId,
    itemVersionId: lesson.items.essay,
    levels: { claim: level },
    comment,
    baseScoreId,
  });
const reviewed = async () => {
  const { assignmentId, items, teacher } = lesson;
  const place = { assignmentId, attemptId, itemVersionId: items.essay };
  return (await getReviewedAnswer(teacher, place)).current;
};

describe("marking", () => {
  it("gives the points of the levels, and names the marker and the rule", async () => {
    expect(await mark(lesson.assistant, 1, null, "Clear.")).toMatchObject({ points: 4, maximum: 4 });
    expect((await reviewed())?.history).toMatchObject([
      {
        points: 4,
        source: "TEACHER",
        rule: "rubric/1",
        levels: { claim: 1 },
        comment: "Clear.",
        markedBy: lesson.assistant.name,
        isCurrent: true,
      },
    ]);
  });

  it("keeps the earlier mark in the history when it is changed", async () => {
    const first = await mark(lesson.teacher, 0, null, "No claim.");
    await mark(lesson.assistant, 1, first.scoreId);
    const history = (await reviewed())?.history;
    expect(history?.map(({ points, comment, isCurrent }) => [points, comment, isCurrent])).toEqual([
      [4, null, true],
      [0, "No claim.", false],
    ]);
  });

  it("does not overwrite a mark that somebody else made meanwhile", async () => {
    const first = await mark(lesson.teacher, 1, null);
    await expect(mark(lesson.assistant, 0, null)).rejects.toMatchObject({ code: "markedMeanwhile" });
    await mark(lesson.teacher, 0, first.scoreId);
    await expect(mark(lesson.assistant, 1, first.scoreId)).rejects.toMatchObject({ code: "markedMeanwhile" });
    expect((await reviewed())?.history[0]).toMatchObject({ points: 0, markedBy: lesson.teacher.name });
  });

  it.each(["the first mark", "a change"])("lets one of many win who save at once: %s", async (what) => {
    const base = what === "a change" ? (await mark(lesson.teacher, 0, null)).scoreId : null;
    const markers = Array.from({ length: 6 }, (_, i) => (i % 2 ? lesson.teacher : lesson.assistant));
    const outcomes = await Promise.allSettled(markers.map((by) => mark(by, 1, base)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(Conflict);
    const where = { attemptId, itemVersionId: lesson.items.essay, supersededAt: null };
    expect(await db.score.count({ where })).toBe(1);
  });

  it.each([
    ["a level that the rubric has not", { claim: 2 }],
    ["a criterion that the rubric has not", { claim: 1, style: 1 }],
    ["a criterion left out", {}],
  ])("refuses %s", async (_, levels) => {
    const input = { attemptId, itemVersionId: lesson.items.essay, levels, comment: "", baseScoreId: null };
    await expect(markResponse(lesson.teacher, input)).rejects.toBeInstanceOf(InvalidInput);
  });

  it("waits until the attempt is handed in", async () => {
    const other = await lesson.join();
    attemptId = await lesson.begin(other, { essay: "Not done." });
    await expect(mark(lesson.teacher, 1, null)).rejects.toMatchObject({ code: "notHandedIn" });
  });

  it("is not for items that are marked automatically", async () => {
    const input = {
      attemptId,
      itemVersionId: lesson.items.choice,
      levels: {},
      comment: "",
      baseScoreId: null,
    };
    await expect(markResponse(lesson.teacher, input)).rejects.toBeInstanceOf(NotFound);
  });

  it("can count an answer that came late in place of a blank one", async () => {
    const other = await lesson.join();
    attemptId = await lesson.finish(other);
    await lesson.send(other, attemptId, { essay: "My phone had no network." });
    const blank = await reviewed();
    expect(blank).toMatchObject({
      answer: null,
      cell: { state: "unanswered", points: 0 },
      lateAnswers: [{ answer: { text: "My phone had no network." } }],
    });
    await mark(lesson.teacher, 1, blank?.history[0]?.scoreId ?? null);
    expect((await reviewed())?.cell).toMatchObject({ state: "right", points: 4 });
  });

  it("shows the marker what the student will never see", async () => {
    expect(await reviewed()).toMatchObject({
      markerNotes: "SECRET-NOTES",
      key: { modelAnswer: "SECRET-MODEL" },
    });
  });
});

describe("a mark changed after the work was returned", () => {
  it("is what the student sees, and the earlier one is kept", async () => {
    const first = await mark(lesson.teacher, 0, null, "No claim.");
    const { assignmentId } = lesson;
    await returnAttempts(lesson.teacher, { assignmentId, attemptIds: [attemptId], evenUnmarked: false });
    const essay = async () =>
      (await getResult(student, attemptId))?.items.find(({ item }) => item.kind === "EXTENDED_RESPONSE");
    expect(await essay()).toMatchObject({ score: { points: 0 }, comment: "No claim." });
    await mark(lesson.assistant, 1, first.scoreId, "I had missed it.");
    expect(await essay()).toMatchObject({ score: { points: 4 }, comment: "I had missed it." });
    expect((await reviewed())?.history).toHaveLength(2);
  });
});
