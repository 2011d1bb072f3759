import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { AS_FOR_CLASS, closingTime, timesFor } from "@/lib/assignments/times/times";
import { attemptClocks } from "@/lib/attempts/closing/attempt-clock";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { getMyAssignment, getMyAssignments } from "@/lib/attempts/queries";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { getBoard } from "@/lib/grading/board";
import { getOwnTimes } from "@/lib/grading/own-times";
import { getResult } from "@/lib/grading/queries";
import { getResultsTable } from "@/lib/grading/results";
import { database as db } from "../../support/database";
import { hours, type OwnTimesClass, ownTimesClass } from "./own-times";

let lesson: OwnTimesClass["lesson"];
let student: OwnTimesClass["student"];
let other: OwnTimesClass["other"];
let give: OwnTimesClass["give"];
let set: OwnTimesClass["set"];

beforeEach(async () => {
  ({ lesson, student, other, give, set } = await ownTimesClass());
});

describe("times of a student's own", () => {
  it("hold for them and for nobody else", async () => {
    await give({ dueAt: hours(24) });
    const mine = await getMyAssignment(student, lesson.assignmentId);
    expect(mine).toMatchObject({ hasOwnTimes: true });
    expect(Number(mine.closesAt) - Number(hours(24))).toBeCloseTo(0, -4);
    const theirs = await getMyAssignment(other, lesson.assignmentId);
    expect(theirs.hasOwnTimes).toBe(false);
    expect(Number(theirs.closesAt) - Number(hours(2))).toBeCloseTo(0, -4);
  });

  it("let somebody start after the class has closed", async () => {
    await give({ closeAt: hours(24) });
    await set({ dueAt: hours(-2), closeAt: hours(-1) });
    await expect(startAttempt(other, lesson)).rejects.toMatchObject({ code: "closed" });
    const attemptId = await lesson.begin(student, { choice: "b" });
    expect(await closeDueAttempts({ assignmentId: lesson.assignmentId })).toBe(0);
    expect((await lesson.send(student, attemptId, { quote: "It was also a refusal." }))[0]?.state).toBe(
      "saved",
    );
  });

  it("close earlier for them where they say so, and hand in what was saved", async () => {
    const attemptId = await lesson.begin(student, { choice: "b" });
    const theirs = await lesson.begin(other);
    await db.override.create({
      data: {
        ...AS_FOR_CLASS,
        assignmentId: lesson.assignmentId,
        userId: student.userId,
        closeAt: hours(-1),
      },
    });
    expect(await closeDueAttempts({ assignmentId: lesson.assignmentId })).toBe(1);
    const closed = await db.attempt.findMany({
      where: { id: { in: [attemptId, theirs] }, handedInAt: null },
    });
    expect(closed.map(({ id }) => id)).toEqual([theirs]);
  });

  it("decide whether work is late, on the board, in the results and for the student", async () => {
    await set({ dueAt: hours(-1) });
    await give({ dueAt: hours(1) });
    const attemptId = await lesson.finish(student, { choice: "b" });
    await lesson.finish(other, { choice: "b" });
    const late = (rows: readonly { name: string; isLate: boolean }[]) =>
      rows.filter(({ isLate }) => isLate).map(({ name }) => name);
    const { board } = await getBoard(lesson.teacher, lesson.assignmentId);
    const { table } = await getResultsTable(lesson.teacher, lesson.assignmentId);
    expect([late(board.rows), late(table.rows)]).toEqual([[other.name], [other.name]]);
    expect((await getResult(student, attemptId))?.attempt.isLate).toBe(false);
  });

  it("keep the right answers from them for as long as they can still hand in", async () => {
    await set({ keyRelease: "AFTER_CLOSE", dueAt: hours(-2), closeAt: hours(-1) });
    await give({ closeAt: hours(24) });
    const attemptId = await lesson.finish(student, { choice: "b" });
    expect((await getResult(student, attemptId))?.items[0]?.key).toBeNull();
  });

  it("put an assignment where it belongs on the student's list", async () => {
    const article = await db.assignment.findUniqueOrThrow({ where: { id: lesson.assignmentId } });
    const { id: _, scoreBands: _bands, ...copy } = article;
    const second = await db.assignment.create({ data: { ...copy, title: "Second", dueAt: hours(3) } });
    const order = async () => (await getMyAssignments(student)).map(({ assignmentId }) => assignmentId);
    expect(await order()).toEqual([lesson.assignmentId, second.id]);
    await give({ dueAt: hours(5) });
    expect(await order()).toEqual([second.id, lesson.assignmentId]);
  });

  it("give another attempt to them alone", async () => {
    await lesson.finish(student, { choice: "a" });
    await expect(startAttempt(student, lesson)).rejects.toMatchObject({ code: "noAttemptLeft" });
    await give({ extraAttempts: 1 });
    await lesson.finish(student, { choice: "b" });
    await lesson.finish(other, { choice: "b" });
    await expect(startAttempt(other, lesson)).rejects.toMatchObject({ code: "noAttemptLeft" });
  });

  it("are taken back by making all as for the class", async () => {
    await give({ dueAt: hours(24), extraAttempts: 2 });
    await give(AS_FOR_CLASS);
    expect(await db.override.count({ where: { assignmentId: lesson.assignmentId } })).toBe(0);
    expect((await getMyAssignment(student, lesson.assignmentId)).hasOwnTimes).toBe(false);
  });

  it("leave alone, when several get something, what each of them had", async () => {
    await give({ extraTime: 25, extraAttempts: 1 });
    await give({ dueAt: hours(1.5) }, [student, other]);
    const own = await db.override.findMany({ where: { assignmentId: lesson.assignmentId } });
    const of = ({ userId }: Viewer) => own.find((row) => row.userId === userId);
    expect(of(student)).toMatchObject({ extraTime: 25, extraAttempts: 1 });
    expect(of(other)).toMatchObject({ extraTime: 0, extraAttempts: 0 });
    expect(of(other)?.dueAt).toEqual(of(student)?.dueAt);
  });

  it("that close before the class's keep the right answers until the class has closed too", async () => {
    await set({ keyRelease: "AFTER_CLOSE" });
    const attemptId = await lesson.finish(student, { choice: "b" });
    const { assignmentId } = lesson;
    const own = { ...AS_FOR_CLASS, dueAt: hours(-3), closeAt: hours(-2) };
    await db.override.create({ data: { ...own, assignmentId, userId: student.userId } });
    expect((await getResult(student, attemptId))?.items[0]?.key).toBeNull();
    await set({ dueAt: hours(-2), closeAt: hours(-1) });
    expect((await getResult(student, attemptId))?.items[0]?.key).not.toBeNull();
  });

  it("say who could see the right answers already", async () => {
    await set({ keyRelease: "WITH_SCORES" });
    await lesson.finish(student, { choice: "b" });
    const { rows } = await getOwnTimes(lesson.teacher, lesson.assignmentId);
    expect(rows.map(({ name, hasSeenKeys }) => [name, hasSeenKeys])).toEqual(
      expect.arrayContaining([
        [student.name, true],
        [other.name, false],
      ]),
    );
  });

  it("are given to several at once, and listed with those of the others", async () => {
    await set({ timeLimit: 40 });
    const third = await lesson.join();
    expect(await give({ extraTime: 50 }, [student, other])).toEqual({ students: 2 });
    const { rows } = await getOwnTimes(lesson.teacher, lesson.assignmentId);
    const limits = new Map(rows.map(({ name, timeLimit }) => [name, timeLimit]));
    expect([student, other, third].map(({ name }) => limits.get(name))).toEqual([60, 60, 40]);
  });
});

it("the database computes the same closing time as the pages, whatever the times", async () => {
  const attemptId = await lesson.begin(student);
  const time = fc.option(fc.integer({ min: -1000, max: 1000 }).map((hour) => hours(hour)));
  await db.override.create({
    data: { ...AS_FOR_CLASS, assignmentId: lesson.assignmentId, userId: student.userId },
  });
  await fc.assert(
    fc.asyncProperty(
      fc.record({ dueAt: time, closeAt: time, latePolicy: fc.constantFrom("ACCEPT", "CLOSE") }),
      fc.record({ dueAt: time, closeAt: time }),
      async (policy, own) => {
        const assignment = await set(policy);
        await db.override.updateMany({ where: { userId: student.userId }, data: own });
        const expected = closingTime(timesFor(assignment, { ...AS_FOR_CLASS, ...own }));
        const clock = (await attemptClocks([attemptId])).get(attemptId);
        expect(clock?.endsAt ?? null).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});
