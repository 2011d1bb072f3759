import { describe, expect, it } from "vitest";
import { getBoard } from "@/lib/grading/board";
import { getResultsTable } from "@/lib/grading/results";
import { returnAttempts } from "@/lib/grading/return-attempts";
import { database as db } from "../../support/database";
import { TEXT } from "../../support/factories";
import { makeClass } from "./class";

const HOUR = 3_600_000;
const past = new Date(Date.now() - HOUR);
const future = new Date(Date.now() + HOUR);

type Class = Awaited<ReturnType<typeof makeClass>>;
type Student = Awaited<ReturnType<Class["join"]>>;

const giveBack = ({ teacher, assignmentId }: Class, attemptId: string) =>
  returnAttempts(teacher, { assignmentId, attemptIds: [attemptId], evenUnmarked: true });

describe("the board", () => {
  it.each<[string, Date, (lesson: Class, student: Student) => Promise<unknown>, object]>([
    ["has nothing", future, async () => {}, { state: "notStarted", attemptId: null, lastActivityAt: null }],
    ["has begun", future, (c, s) => c.begin(s), { state: "reading", answered: 0 }],
    [
      "has saved one answer",
      future,
      (c, s) => c.begin(s, { choice: "a" }),
      { state: "answering", answered: 1 },
    ],
    [
      "has saved an empty answer",
      future,
      (c, s) => c.begin(s, { choice: "a", essay: " " }),
      { state: "answering", answered: 1 },
    ],
    [
      "has handed in in time",
      future,
      (c, s) => c.finish(s, { choice: "a" }),
      { state: "handedIn", answered: 1, isLate: false, unmarked: 0 },
    ],
    [
      "has handed in an essay",
      future,
      (c, s) => c.finish(s, { essay: "A reason." }),
      { state: "handedIn", unmarked: 1 },
    ],
    [
      "has handed in after the due time",
      past,
      (c, s) => c.finish(s, { choice: "a" }),
      { state: "late", isLate: true },
    ],
    [
      "has the work back",
      future,
      async (c, s) => giveBack(c, await c.finish(s, { choice: "a" })),
      { state: "returned", returnable: [] },
    ],
    [
      "has the late work back",
      past,
      async (c, s) => giveBack(c, await c.finish(s, { choice: "a" })),
      { state: "returned", isLate: true },
    ],
    [
      "has begun a second attempt",
      future,
      async (c, s) => {
        await c.finish(s, { choice: "a" });
        await c.begin(s, { choice: "b", quote: "The answer was polite." });
      },
      { state: "answering", answered: 2, attemptNumber: 2, returnable: [expect.any(String)] },
    ],
  ])("of somebody who %s", async (_, dueAt, act, row) => {
    const lesson = await makeClass({ dueAt, attemptsAllowed: 2 });
    await act(lesson, await lesson.join());
    const { board } = await getBoard(lesson.teacher, lesson.assignmentId);
    expect(board.rows).toMatchObject([row]);
  });

  it("hands in what was saved when the assignment has closed", async () => {
    const lesson = await makeClass();
    await lesson.begin(await lesson.join(), { choice: "b" });
    await db.assignment.update({ where: { id: lesson.assignmentId }, data: { closeAt: past } });
    const { board } = await getBoard(lesson.teacher, lesson.assignmentId);
    expect(board.rows).toMatchObject([{ state: "handedIn", handedInAt: past.toISOString() }]);
  });

  it("adds up, and leaves out who was removed and who teaches", async () => {
    const lesson = await makeClass();
    await lesson.finish(await lesson.join(), { choice: "b" });
    await lesson.finish(await lesson.join(), { choice: "a", essay: "A reason." });
    await lesson.begin(await lesson.join(), { choice: "a" });
    await lesson.join();
    const gone = await lesson.join();
    await lesson.finish(gone, { choice: "b" });
    await db.enrollment.updateMany({ where: { userId: gone.userId }, data: { removedAt: new Date() } });
    const { head, board } = await getBoard(lesson.teacher, lesson.assignmentId);
    // The first has 2 of the 8 points; of the second's answers 4 points' worth is marked, and earned nothing.
    const facts = { handedIn: 2, answering: 1, notStarted: 1, toMark: 1, openLooks: 0, meanRatio: 0.125 };
    expect([head.facts, board.facts]).toEqual([facts, facts]);
    expect(board.rows).toHaveLength(4);
  });

  it("counts who has handed in as such while they make another attempt", async () => {
    const lesson = await makeClass({ attemptsAllowed: 2 });
    const student = await lesson.join();
    await lesson.finish(student, { choice: "b" });
    await lesson.begin(student, { choice: "a" });
    const { board } = await getBoard(lesson.teacher, lesson.assignmentId);
    expect(board.facts).toMatchObject({ handedIn: 1, answering: 0, notStarted: 0 });
    expect(board.rows).toMatchObject([{ state: "answering", attemptNumber: 2 }]);
  });

  it("lets the teacher edit, and the assistant mark", async () => {
    const lesson = await makeClass();
    const seenBy = async (viewer: typeof lesson.teacher) =>
      (await getBoard(viewer, lesson.assignmentId)).head.canEdit;
    expect([await seenBy(lesson.teacher), await seenBy(lesson.assistant)]).toEqual([true, false]);
  });

  it("knows no mean before anything is marked", async () => {
    const lesson = await makeClass();
    await lesson.begin(await lesson.join(), { choice: "b" });
    const { head } = await getBoard(lesson.teacher, lesson.assignmentId);
    expect(head.facts.meanRatio).toBeNull();
  });
});

describe("the results table", () => {
  it("says of each answer how it did, and counts only what is marked", async () => {
    const lesson = await makeClass();
    await lesson.finish(await lesson.join("Әсем"), { choice: "b", essay: "A reason." });
    await lesson.finish(await lesson.join("Berta"), {
      choice: "a",
      quote: TEXT.b2,
    });
    await lesson.join("Chen");
    const { table } = await getResultsTable(lesson.teacher, lesson.assignmentId);
    const states = table.rows.map(({ name, cells, totals, markedMaximum }) => [
      name,
      cells?.map(({ state }) => state) ?? null,
      totals && [totals.points, markedMaximum, totals.maximum, totals.ratio],
    ]);
    expect(states).toEqual([
      ["Berta", ["wrong", "inPart", "unanswered"], [1, 8, 8, 1 / 8]],
      ["Chen", null, null],
      ["Әсем", ["right", "unanswered", "toMark"], [2, 4, 8, null]],
    ]);
    expect(
      table.columns.map(({ facility }) => [facility.count, facility.meanPoints, facility.ratio]),
    ).toEqual([
      [2, 1, 0.5],
      [2, 0.5, 0.25],
      [1, 0, 0],
    ]);
  });

  it("shows the newest attempt that is handed in", async () => {
    const lesson = await makeClass({ attemptsAllowed: 3 });
    const student = await lesson.join();
    await lesson.finish(student, { choice: "a" });
    await lesson.finish(student, { choice: "b" });
    await lesson.begin(student, { choice: "a" });
    const { table } = await getResultsTable(lesson.teacher, lesson.assignmentId);
    expect(table.rows).toMatchObject([{ attemptNumber: 2, totals: { points: 2 } }]);
  });
});
