import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { getNotices } from "@/lib/discussion/notices";
import { answerSecondLook } from "@/lib/grading/answer-second-look";
import { askSecondLook } from "@/lib/grading/ask-second-look";
import { getBoard } from "@/lib/grading/board";
import { markResponse } from "@/lib/grading/mark-response";
import { openReturned } from "@/lib/grading/open-returned";
import { getResult } from "@/lib/grading/queries";
import { returnAttempts } from "@/lib/grading/return-attempts";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import { getSecondLooks } from "@/lib/grading/second-looks";
import { database as db } from "../../support/database";
import { makeClass } from "./class";

let lesson: Awaited<ReturnType<typeof makeClass>>;
let student: Viewer;
let attemptId: string;
let essay: string;

/** An essay without a claim, marked so, and returned. */
beforeEach(async () => {
  lesson = await makeClass({ scoreRelease: "WHEN_RETURNED" });
  student = await lesson.join("Ada");
  attemptId = await lesson.finish(student, { choice: "a", essay: "A reason." });
  essay = lesson.items.essay;
  const levels = { claim: 0 };
  await markResponse(lesson.teacher, {
    attemptId,
    itemVersionId: essay,
    levels,
    comment: "No claim.",
    baseScoreId: null,
  });
  await returnAttempts(lesson.teacher, {
    assignmentId: lesson.assignmentId,
    attemptIds: [attemptId],
    evenUnmarked: false,
  });
});

const ask = (itemVersionId = essay, reason = "The claim stands in the first line.") =>
  askSecondLook(student, { attemptId, itemVersionId, reason });
const answer = (mark: Parameters<typeof answerSecondLook>[1]["mark"] = null, words = "You are right.") =>
  answerSecondLook(lesson.teacher, { attemptId, itemVersionId: essay, words, mark });
const shown = async (itemVersionId = essay) =>
  (await getResult(student, attemptId))?.items.find(({ item }) => item.id === itemVersionId);
const looks = (hideNames = false) =>
  getSecondLooks(lesson.assistant, { assignmentId: lesson.assignmentId, hideNames });
const currentScore = async () =>
  (await db.score.findFirstOrThrow({ where: { attemptId, itemVersionId: essay, supersededAt: null } })).id;
const newMark = async () => ({
  levels: { claim: 1 },
  comment: "No claim.",
  baseScoreId: await currentScore(),
});

describe("asking for a second look", () => {
  it("is offered for answers that earned less than they could, and shows that it waits", async () => {
    expect((await shown())?.mayAskLook).toBe(true);
    await ask();
    expect(await shown()).toMatchObject({ mayAskLook: false, secondLook: { answered: null } });
    const { board } = await getBoard(lesson.teacher, lesson.assignmentId);
    expect(board.facts.openLooks).toBe(1);
    expect((await looks()).open).toMatchObject([
      {
        student: { name: "Ada" },
        itemNumber: 3,
        look: { reason: "The claim stands in the first line." },
        reviewed: { answer: { text: "A reason." }, history: [{ points: 0 }] },
      },
    ]);
  });

  it("counts once for two tabs that ask at the same time, and keeps the first words", async () => {
    const outcomes = await Promise.allSettled([ask(), ask(essay, "Again."), ask(essay, "And again.")]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "secondLookAsked" });
    expect(await db.secondLook.count({ where: { attemptId } })).toBe(1);
  });

  it("is not taken a second time, also after an answer", async () => {
    await ask();
    await answer();
    await expect(ask()).rejects.toMatchObject({ code: "secondLookAsked" });
  });

  it("is taken for an answer that its key marks, too, and not for one left blank", async () => {
    expect((await shown(lesson.items.choice))?.mayAskLook).toBe(true);
    await ask(lesson.items.choice);
    expect((await shown(lesson.items.passage))?.mayAskLook).toBe(false);
    await expect(ask(lesson.items.passage)).rejects.toMatchObject({ code: "secondLookClosed" });
  });

  it.each([
    ["the teacher has switched it off", { secondLook: false }],
    ["the assignment is archived", { archivedAt: new Date() }],
    ["the marks are not shown yet", { scoreRelease: "AT_TIME", scoresAt: new Date(Date.now() + 60_000) }],
  ] as const)("is not taken when %s", async (_, change) => {
    await db.assignment.update({ where: { id: lesson.assignmentId }, data: change });
    expect((await shown())?.mayAskLook).toBe(false);
    await expect(ask()).rejects.toMatchObject({ code: "secondLookClosed" });
  });

  it("is not taken for full marks", async () => {
    await markResponse(lesson.teacher, { attemptId, itemVersionId: essay, ...(await newMark()) });
    await expect(ask()).rejects.toMatchObject({ code: "secondLookClosed" });
  });

  it("shows no name where names are hidden", async () => {
    await ask();
    const { open } = await looks(true);
    expect(JSON.stringify(open)).not.toContain("Ada");
    expect(JSON.stringify(open)).not.toContain(student.userId);
  });
});

describe("answering it", () => {
  it("can leave the mark as it is: the student reads why, and is told", async () => {
    await ask();
    await answer(null, "A reason is no claim yet.");
    expect(await shown()).toMatchObject({
      score: { points: 0 },
      secondLook: { answered: { words: "A reason is no claim yet.", mark: null } },
    });
    expect(await getNotices(student)).toMatchObject([
      { kind: "SECOND_LOOK", isUnread: true, href: `/attempts/${attemptId}/result` },
    ]);
    expect((await looks()).open).toEqual([]);
  });

  it("can give a new mark, which stands in the history with the one before it", async () => {
    await ask();
    await answer(await newMark());
    expect(await shown()).toMatchObject({
      score: { points: 4 },
      secondLook: { answered: { mark: { points: 4 } } },
    });
    const place = { assignmentId: lesson.assignmentId, attemptId, itemVersionId: essay };
    const { current } = await getReviewedAnswer(lesson.teacher, place);
    expect(current?.history.map(({ points, isCurrent }) => [points, isCurrent])).toEqual([
      [4, true],
      [0, false],
    ]);
    expect(current?.secondLook).toMatchObject({ answered: { by: lesson.teacher.name, mark: { points: 4 } } });
  });

  it("is one answer, whoever else answers at the same time; a mark that came second is not given", async () => {
    await ask();
    const mark = await newMark();
    const outcomes = await Promise.allSettled([answer(), answer(mark), answer()]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const look = await db.secondLook.findFirstOrThrow({ where: { attemptId } });
    const scores = await db.score.count({ where: { attemptId, itemVersionId: essay } });
    expect(scores).toBe(look.scoreId ? 2 : 1);
    expect(await db.notice.count({ where: { attemptId } })).toBe(1);
  });

  it("stays open when the mark it would give is refused", async () => {
    await ask();
    const old = await newMark();
    await markResponse(lesson.assistant, { attemptId, itemVersionId: essay, ...old });
    await expect(answer(old)).rejects.toMatchObject({ code: "markedMeanwhile" });
    expect((await looks()).open).toHaveLength(1);
  });

  it("shows nothing of it while the marks are held back", async () => {
    await ask();
    await answer(await newMark(), "Four points, then.");
    await db.attempt.update({ where: { id: attemptId }, data: { marksHeldAt: new Date() } });
    expect(JSON.stringify(await getResult(student, attemptId))).not.toContain("Four points");
  });

  it("has been read once the student has the result before them", async () => {
    await ask();
    await answer();
    expect((await getResult(student, attemptId))?.isNews).toBe(true);
    await openReturned(student, { attemptId });
    expect((await getResult(student, attemptId))?.isNews).toBe(false);
    expect(await getNotices(student)).toMatchObject([{ isUnread: false }]);
  });
});
