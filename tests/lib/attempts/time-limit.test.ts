import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { AS_FOR_CLASS } from "@/lib/assignments/times/times";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { pauseClocks } from "@/lib/attempts/pause-clocks";
import { getClock, getDesk, getMyAssignment } from "@/lib/attempts/queries";
import { resumeClocks } from "@/lib/attempts/resume-clocks";
import { saveResponses } from "@/lib/attempts/save-responses";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { getBoard } from "@/lib/grading/board";
import { database as db } from "../../support/database";
import { makeArticle, makeAssignment, makeCourse, makeStudent, makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";

let teacher: Viewer;
let student: Viewer;
let assignmentId: string;
let attemptId: string;
let choiceId: string;

/** An attempt of an assignment with 40 minutes, just started. */
beforeEach(async () => {
  const teacherId = await makeTeacher();
  const courseId = await makeCourse(teacherId);
  const article = await makeArticle(null);
  choiceId = article.items.find(({ kind }) => kind === "CHOICE")?.id ?? "";
  assignmentId = await makeAssignment(courseId, article, { timeLimit: 40 });
  teacher = await viewer(teacherId);
  student = await viewer(await makeStudent(courseId));
  ({ attemptId } = await startAttempt(student, { assignmentId }));
});

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const started = (minutes: number) =>
  db.attempt.update({ where: { id: attemptId }, data: { startedAt: minutesAgo(minutes) } });
const paused = (from: number, to: number | null) =>
  db.pause.create({
    data: { assignmentId, startedAt: minutesAgo(from), endedAt: to === null ? null : minutesAgo(to) },
  });
const answer = () => {
  const save = { itemVersionId: choiceId, saveId: uuidv7(), baseRevision: 0, answer: { option: "b" } };
  return saveResponses(student, { attemptId, saves: [save] });
};
/** Minutes that the clock of the attempt still has. */
async function left(): Promise<number> {
  const clock = await getClock(student, attemptId);
  if (!clock.endsAt) throw new Error("no end");
  return Math.round((Date.parse(clock.endsAt) - Date.parse(clock.now)) / 60_000);
}
const handedIn = () =>
  db.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: { startedAt: true, handedInAt: true, handInSource: true },
  });

describe("a time limit", () => {
  it("runs from the start of the attempt, by the server's clock", async () => {
    await started(15);
    expect(await left()).toBe(25);
    const { endsAt } = await getClock(student, attemptId);
    expect(await getDesk(student, attemptId)).toMatchObject({ clock: { endsAt, pausedSince: null } });
  });

  it("takes answers until it is up, and keeps what comes later beside them as late", async () => {
    await started(39);
    expect((await answer())[0]?.state).toBe("saved");
    await started(41);
    expect((await answer())[0]?.state).toBe("late");
  });

  it("hands in what was saved, as of its end, and says by what", async () => {
    await answer();
    await started(60);
    expect(await closeDueAttempts({ assignmentId })).toBe(1);
    const { startedAt, handedInAt, handInSource } = await handedIn();
    expect(handInSource).toBe("TIME_LIMIT");
    expect(Number(handedInAt) - Number(startedAt)).toBe(40 * 60_000);
    expect(await getDesk(student, attemptId)).toBeNull();
  });

  it("leaves an attempt alone whose time is not up, and one without a limit", async () => {
    await started(39);
    expect(await closeDueAttempts({ assignmentId })).toBe(0);
    await started(600);
    await db.assignment.update({ where: { id: assignmentId }, data: { timeLimit: null } });
    expect(await closeDueAttempts({ assignmentId })).toBe(0);
    expect((await answer())[0]?.state).toBe("saved");
  });

  it("ends with the assignment where that closes first", async () => {
    await db.assignment.update({ where: { id: assignmentId }, data: { closeAt: minutesAgo(-10) } });
    expect(await left()).toBe(10);
    await db.assignment.update({ where: { id: assignmentId }, data: { closeAt: minutesAgo(1) } });
    await closeDueAttempts({ assignmentId });
    expect((await handedIn()).handInSource).toBe("CLOSING_TIME");
  });

  it("is longer for a student with extra time, for them alone", async () => {
    const override = { ...AS_FOR_CLASS, extraTime: 25 };
    await db.override.create({ data: { assignmentId, userId: student.userId, ...override } });
    expect(await left()).toBe(50);
    expect((await getMyAssignment(student, assignmentId)).timeLimit).toBe(50);
    await started(45);
    expect((await answer())[0]?.state).toBe("saved");
    await db.override.deleteMany({ where: { assignmentId } });
    expect((await answer())[0]?.state).not.toBe("saved");
  });

  it("says on the student's list and on the board when it ends", async () => {
    const mine = await getMyAssignment(student, assignmentId);
    const { board } = await getBoard(teacher, assignmentId);
    expect(mine.clock?.endsAt).toBe(board.rows[0]?.endsAt);
    expect(Math.round((Date.parse(mine.clock?.endsAt ?? "") - Date.now()) / 60_000)).toBe(40);
  });
});

describe("a pause", () => {
  it("costs nobody time: neither one that is over nor one that lasts", async () => {
    await started(30);
    await paused(25, 20);
    expect(await left()).toBe(15);
    await paused(10, null);
    expect(await left()).toBe(25);
    expect((await getClock(student, attemptId)).pausedSince).not.toBeNull();
  });

  it("before an attempt was started adds nothing, and one that it was started in only what came after", async () => {
    await started(10);
    await paused(30, 20);
    expect(await left()).toBe(30);
    await paused(15, 5);
    expect(await left()).toBe(35);
  });

  it("keeps what is sent meanwhile, and hands nothing in", async () => {
    await started(45);
    await paused(10, null);
    expect((await answer())[0]?.state).toBe("saved");
    expect(await closeDueAttempts({ assignmentId })).toBe(0);
  });

  it("shows nothing of the text and the questions to whoever comes meanwhile, and lets nobody start", async () => {
    await paused(10, null);
    expect(await getDesk(student, attemptId)).toEqual({ waitsAt: assignmentId });
    const { courseId } = await db.assignment.findUniqueOrThrow({ where: { id: assignmentId } });
    const other = await viewer(await makeStudent(courseId));
    await expect(startAttempt(other, { assignmentId })).rejects.toMatchObject({ code: "paused" });
    await resumeClocks(teacher, { assignmentId });
    expect(await getDesk(student, attemptId)).toMatchObject({ attemptId });
    await startAttempt(other, { assignmentId });
  });

  it("is begun and ended by the teacher, once each, and shows on the board", async () => {
    for (const _ of [1, 2]) await pauseClocks(teacher, { assignmentId });
    expect((await getBoard(teacher, assignmentId)).board.pausedSince).not.toBeNull();
    for (const _ of [1, 2]) await resumeClocks(teacher, { assignmentId });
    expect((await getBoard(teacher, assignmentId)).board.pausedSince).toBeNull();
    expect(await db.pause.count({ where: { assignmentId } })).toBe(1);
  });

  it("begun by two teachers at once is one", async () => {
    await Promise.all([1, 2, 3].map(() => pauseClocks(teacher, { assignmentId })));
    expect(await db.pause.count({ where: { assignmentId } })).toBe(1);
  });

  it("does not bring back an attempt whose time was up before it", async () => {
    await started(41);
    await pauseClocks(teacher, { assignmentId });
    const { startedAt, handedInAt } = await handedIn();
    expect(Number(handedInAt) - Number(startedAt)).toBe(40 * 60_000);
  });

  it("is refused where there is no time limit", async () => {
    await db.assignment.update({ where: { id: assignmentId }, data: { timeLimit: null } });
    expect(await getClock(student, attemptId)).toMatchObject({ isTimed: false, endsAt: null });
    await expect(pauseClocks(teacher, { assignmentId })).rejects.toMatchObject({ code: "noTimeLimit" });
  });

  it("does not move the closing time", async () => {
    await db.assignment.update({ where: { id: assignmentId }, data: { closeAt: minutesAgo(-5) } });
    await started(30);
    await paused(20, null);
    expect(await left()).toBe(5);
  });
});
