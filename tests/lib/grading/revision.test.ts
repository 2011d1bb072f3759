import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { handIn } from "@/lib/attempts/hand-in";
import { getDesk, getMyAssignment } from "@/lib/attempts/queries";
import { saveResponses } from "@/lib/attempts/save-responses";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { startRevision } from "@/lib/attempts/start-revision";
import { allowRevision } from "@/lib/grading/allow-revision";
import { getBoard } from "@/lib/grading/board";
import type { ResponseRow } from "@/lib/grading/export/views";
import { getResponsesExport, getStudentsExport } from "@/lib/grading/exports";
import { getGradebook } from "@/lib/grading/gradebook";
import { markResponse } from "@/lib/grading/mark-response";
import { getMarkingDesk } from "@/lib/grading/marking";
import { getResult } from "@/lib/grading/queries";
import { getResultsTable } from "@/lib/grading/results";
import { returnAttempts } from "@/lib/grading/return-attempts";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import { undoReturn } from "@/lib/grading/undo-return";
import { database as db } from "../../support/database";
import { passageOf } from "../../support/factories";
import { makeClass } from "./class";

const HOUR = 3_600_000;
const soon = () => new Date(Date.now() + HOUR);
const past = () => new Date(Date.now() - HOUR);

let lesson: Awaited<ReturnType<typeof makeClass>>;
let student: Viewer;
let first: string;

/** A wrong choice and a thin essay, marked and not yet returned. */
async function setUp(policy: Parameters<typeof makeClass>[0] = {}) {
  lesson = await makeClass({ scoreRelease: "WHEN_RETURNED", ...policy });
  student = await lesson.join("Ada");
  first = await lesson.finish(student, { choice: "a", essay: "It was a refusal." });
  await mark(first, 0);
}
const mark = (attemptId: string, claim: number) =>
  markResponse(lesson.teacher, {
    attemptId,
    itemVersionId: lesson.items.essay,
    levels: { claim },
    comment: "",
    baseScoreId: null,
  });
const giveBack = (revision: { until: Date | null } | null = { until: null }, attemptId = first) =>
  returnAttempts(lesson.teacher, {
    assignmentId: lesson.assignmentId,
    attemptIds: [attemptId],
    evenUnmarked: true,
    revision,
  });
const revise = () => startRevision(student, { attemptId: first });
const save = (itemVersionId: string, answer: Record<string, unknown>) => ({
  itemVersionId,
  answer,
  saveId: uuidv7(),
  baseRevision: 1,
});
const better = () => [
  save(lesson.items.choice, { option: "b" }),
  save(lesson.items.essay, {
    text: "It was a polite refusal.",
    passages: [passageOf("b2", "Nobody in the hall laughed.")],
  }),
];
/** Revises the first attempt and hands the revision in. */
async function revised(saves = better()): Promise<string> {
  const { attemptId } = await revise();
  await handIn(student, { attemptId, saves });
  return attemptId;
}
const answersOf = (attemptId: string) =>
  db.response.findMany({
    where: { attemptId },
    orderBy: { itemVersionId: "asc" },
    select: { itemVersionId: true, answer: true },
  });

describe("a revision", () => {
  beforeEach(() => setUp());

  it("begins with the earlier answers and their citations, as the answering page gets them", async () => {
    await giveBack();
    expect(await getMyAssignment(student, lesson.assignmentId)).toMatchObject({
      mayRevise: { attemptId: first, revisionId: null },
      canStart: false,
    });
    const { attemptId } = await revise();
    expect(await answersOf(attemptId)).toEqual(await answersOf(first));
    const desk = await getDesk(student, attemptId);
    expect(desk).toMatchObject({ closesAt: null, dueAt: null });
    expect(desk && "responses" in desk ? desk.responses : []).toHaveLength(2);
  });

  it("leaves the first answers, their citations and their mark as they were", async () => {
    await giveBack();
    const before = [await answersOf(first), await db.citation.findMany({ where: { attemptId: first } })];
    const scores = await db.score.count({ where: { attemptId: first } });
    const attemptId = await revised();
    expect([await answersOf(first), await db.citation.findMany({ where: { attemptId: first } })]).toEqual(
      before,
    );
    expect(await db.score.count({ where: { attemptId: first } })).toBe(scores);
    expect(await db.citation.findMany({ where: { attemptId }, select: { quote: true } })).toEqual([
      { quote: "Nobody in the hall laughed." },
    ]);
  });

  it("is begun once, however often the button is pressed", async () => {
    await giveBack();
    const begun = await Promise.all([revise(), revise(), revise()]);
    expect(new Set(begun.map(({ attemptId }) => attemptId)).size).toBe(1);
    expect(await db.attempt.count({ where: { revisesId: first } })).toBe(1);
  });

  it("is not taken where nobody allowed it, before the work is returned, or after it was handed in", async () => {
    await expect(revise()).rejects.toMatchObject({ code: "notRevisable" });
    await giveBack(null);
    await expect(revise()).rejects.toMatchObject({ code: "notRevisable" });
    const input = { assignmentId: lesson.assignmentId, attemptIds: [first], isAllowed: true, until: null };
    expect(await allowRevision(lesson.assistant, input)).toEqual({ changed: 1 });
    await revised();
    await expect(revise()).rejects.toMatchObject({ code: "notRevisable" });
    expect(await allowRevision(lesson.assistant, input)).toEqual({ changed: 0 });
  });

  it("is not for others, and not while another attempt is under way", async () => {
    await giveBack();
    const other = await lesson.join();
    await expect(startRevision(other, { attemptId: first })).rejects.toMatchObject({ kind: "notFound" });
    await db.assignment.update({ where: { id: lesson.assignmentId }, data: { attemptsAllowed: 2 } });
    await startAttempt(student, { assignmentId: lesson.assignmentId });
    await expect(revise()).rejects.toMatchObject({ code: "otherInProgress" });
  });

  it("uses none of the attempts that are allowed", async () => {
    await db.assignment.update({ where: { id: lesson.assignmentId }, data: { attemptsAllowed: 2 } });
    await giveBack();
    await revised();
    expect(await getMyAssignment(student, lesson.assignmentId)).toMatchObject({
      canStart: true,
      attemptsUsed: 1,
    });
    await startAttempt(student, { assignmentId: lesson.assignmentId });
    expect(await db.attempt.count({ where: { userId: student.userId, revisesId: null } })).toBe(2);
  });

  it("can be taken back with the return, but not once it was begun", async () => {
    const { returnedAt } = await giveBack();
    const place = { assignmentId: lesson.assignmentId, returnedAt };
    expect(await undoReturn(lesson.teacher, place)).toEqual({ takenBack: 1 });
    await expect(revise()).rejects.toMatchObject({ code: "notRevisable" });
    const again = await giveBack();
    await revise();
    expect(await undoReturn(lesson.teacher, { ...place, returnedAt: again.returnedAt })).toEqual({
      takenBack: 0,
    });
  });

  it("is refused where its time has passed already", async () => {
    await expect(giveBack({ until: past() })).rejects.toMatchObject({ fields: { until: "timePassed" } });
    expect((await db.attempt.findUniqueOrThrow({ where: { id: first } })).returnedAt).toBeNull();
  });
});

describe("the time of a revision", () => {
  it("is its own: the assignment has closed, is past due and had a time limit", async () => {
    await setUp({ timeLimit: 30 });
    const times = { dueAt: past(), closeAt: past() };
    await db.assignment.update({ where: { id: lesson.assignmentId }, data: times });
    const until = soon();
    await giveBack({ until });
    const { attemptId } = await revise();
    expect(await getDesk(student, attemptId)).toMatchObject({
      closesAt: until.toISOString(),
      dueAt: until.toISOString(),
      clock: null,
    });
    const outcomes = await saveResponses(student, { attemptId, saves: better() });
    expect(outcomes.map(({ state }) => state)).toEqual(["saved", "saved"]);
    await handIn(student, { attemptId, saves: [] });
    expect((await getResult(student, attemptId))?.attempt).toMatchObject({ isLate: false, revises: 1 });
    const { board } = await getBoard(lesson.teacher, lesson.assignmentId);
    expect(board.rows[0]).toMatchObject({ state: "handedIn", isLate: false, revises: 1 });
    const { rows } = await getGradebook(lesson.teacher, lesson.courseId);
    expect(JSON.stringify(rows)).not.toMatch(/"daysLate":[1-9]/);
  });

  it("ends it: what was saved is handed in, and nothing can be begun", async () => {
    await setUp();
    await giveBack({ until: soon() });
    const { attemptId } = await revise();
    await saveResponses(student, { attemptId, saves: better() });
    await db.attempt.update({ where: { id: first }, data: { revisionUntil: past() } });
    expect(await closeDueAttempts({ assignmentId: lesson.assignmentId })).toBe(1);
    expect(await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })).toMatchObject({
      handInSource: "CLOSING_TIME",
    });
  });

  it("can be ended by the teacher: one that was begun is handed in as it stands", async () => {
    await setUp();
    await giveBack();
    const { attemptId } = await revise();
    await allowRevision(lesson.teacher, {
      assignmentId: lesson.assignmentId,
      attemptIds: [first],
      isAllowed: false,
      until: null,
    });
    expect(await getDesk(student, attemptId)).toBeNull();
    expect((await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })).handedInAt).not.toBeNull();
  });
});

describe("right answers", () => {
  it("wait while a revision is taken, and come when it is handed in", async () => {
    await setUp({ keyRelease: "WITH_SCORES" });
    await giveBack();
    const keys = async (attemptId: string) =>
      JSON.stringify(await getResult(student, attemptId)).match(/SECRET-(B|MODEL)/g);
    expect(await keys(first)).toBeNull();
    await revised();
    expect(await keys(first)).toEqual(expect.arrayContaining(["SECRET-MODEL"]));
  });
});

describe("what a revision counts", () => {
  it.each([
    // which counts, claim in the revision, points of the one that counts
    ["LAST", 0, 2],
    ["LAST", 1, 6],
    ["FIRST", 1, 0],
    ["BEST", 1, 6],
    ["MEAN", 1, 3],
  ] as const)("%s, as for any attempt (claim %i): %f", async (whichCounts, claim, points) => {
    await setUp({ whichCounts });
    await giveBack();
    const attemptId = await revised();
    await mark(attemptId, claim);
    const { table } = await getResultsTable(lesson.teacher, lesson.assignmentId);
    expect(table.rows[0]?.totals?.points).toBe(points);
  });
});

describe("what changed", () => {
  beforeEach(async () => {
    await setUp();
    await giveBack();
  });

  const changes = {
    text: [
      { kind: "same", text: "It was a " },
      { kind: "added", text: "polite " },
      { kind: "same", text: "refusal." },
    ],
    cited: {
      added: [{ quote: "Nobody in the hall laughed." }],
      removed: [{ quote: "It was also a refusal." }],
    },
  };

  it("stands on the student's page, in words, citations and choices", async () => {
    const attemptId = await revised();
    const result = await getResult(student, attemptId);
    expect(result?.items.map(({ changed }) => changed)).toMatchObject([
      { isSame: false, choices: [{ before: "A yes", now: "A no" }] },
      { isSame: true, text: null, choices: [] },
      { isSame: false, ...changes },
    ]);
    expect(result).toMatchObject({ revises: { attemptId: first, number: 1 } });
    expect(await getResult(student, first)).toMatchObject({ revisedBy: { attemptId }, mayRevise: null });
  });

  it("stands with the earlier mark on the marking desk, which begins with the revision", async () => {
    const attemptId = await revised();
    const desk = await getMarkingDesk(lesson.teacher, {
      assignmentId: lesson.assignmentId,
      attemptId: undefined,
      itemVersionId: undefined,
      by: "student",
      hideNames: true,
    });
    expect(desk.queue[desk.position]).toMatchObject({ attemptId, revises: 1, isMarked: false });
    expect(desk.current?.earlier).toMatchObject({
      changed: changes,
      mark: { points: 0, levels: { claim: 0 } },
    });
    expect(JSON.stringify(desk.current)).not.toContain("Ada");
  });

  it("stands on the page of the answer, and the revision is called one in the exports", async () => {
    const attemptId = await revised();
    const place = { assignmentId: lesson.assignmentId, attemptId, itemVersionId: lesson.items.essay };
    const answer = await getReviewedAnswer(lesson.assistant, place);
    expect(answer).toMatchObject({
      revises: 1,
      current: { earlier: { attemptId: first, changed: changes } },
    });
    const rows: ResponseRow[] = [];
    const { batches } = await getResponsesExport(lesson.assistant, lesson.assignmentId);
    for await (const batch of batches) rows.push(...batch);
    expect(
      [...new Set(rows.map(({ attemptNumber, revises }) => `${attemptNumber} ${revises}`))].sort(),
    ).toEqual(["1 null", "2 1"]);
    const students = await getStudentsExport(lesson.assistant, lesson.assignmentId);
    expect(students.rows[0]).toMatchObject({ attemptNumber: 2, revises: 1 });
  });
});
