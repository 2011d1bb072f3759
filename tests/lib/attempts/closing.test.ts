import { uuidv7 } from "uuidv7";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { register } from "@/instrumentation";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { getDesk } from "@/lib/attempts/queries";
import { saveResponses } from "@/lib/attempts/save-responses";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { getResult } from "@/lib/grading/queries";
import { database as db } from "../../support/database";
import { makeArticle, makeAssignment, makeCourse, makeStudent, makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";

let student: Viewer;
let assignmentId: string;
let attemptId: string;
let choiceId: string;
let passageId: string;
let courseId: string;

/** An attempt in progress with one answer saved: option b, which is right. */
beforeEach(async () => {
  courseId = await makeCourse(await makeTeacher());
  const article = await makeArticle(null);
  choiceId = article.items.find(({ kind }) => kind === "CHOICE")?.id ?? "";
  passageId = article.items.find(({ kind }) => kind === "PASSAGE")?.id ?? "";
  assignmentId = await makeAssignment(courseId, article, { scoreRelease: "AT_ONCE" });
  student = await viewer(await makeStudent(courseId));
  ({ attemptId } = await startAttempt(student, { assignmentId }));
  const save = { itemVersionId: choiceId, saveId: uuidv7(), baseRevision: 0, answer: { option: "b" } };
  await saveResponses(student, { attemptId, saves: [save] });
});

const set = (data: Parameters<typeof db.assignment.update>[0]["data"]) =>
  db.assignment.update({ where: { id: assignmentId }, data });
const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000);

describe("at the closing time", () => {
  it("hands in what was saved when its student looks, with no clock running", async () => {
    const closeAt = secondsAgo(5);
    await set({ closeAt });
    const result = await getResult(student, attemptId);
    expect(result).toMatchObject({
      handInSource: "CLOSING_TIME",
      attempt: { handedInAt: closeAt, isLate: false },
    });
    expect(result?.items.map(({ score }) => score?.points)).toEqual([2, 0, 0]);
    expect(await getDesk(student, attemptId)).toBeNull();
  });

  it("hands in as of the due time where late work is not accepted", async () => {
    const dueAt = secondsAgo(5);
    await set({ dueAt, latePolicy: "CLOSE" });
    expect(await closeDueAttempts({ id: attemptId })).toBe(1);
    const attempt = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } });
    expect(attempt).toMatchObject({ handedInAt: dueAt, handInSource: "CLOSING_TIME" });
  });

  it("leaves alone what is due but still taken, what closes later, and what never closes", async () => {
    for (const times of [
      { dueAt: secondsAgo(5), closeAt: null },
      { dueAt: secondsAgo(5), closeAt: secondsAgo(-60) },
      { dueAt: null, closeAt: null },
    ]) {
      await set(times);
      expect(await closeDueAttempts({ id: attemptId })).toBe(0);
    }
  });

  it("hands in once, though the clock and its student come at the same moment", async () => {
    await set({ closeAt: secondsAgo(5) });
    const closed = await Promise.all(Array.from({ length: 5 }, () => closeDueAttempts({ id: attemptId })));
    expect(closed.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await db.score.count({ where: { attemptId, itemVersionId: choiceId } })).toBe(1);
  });
});

describe("the server's clock", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it("hands in what nobody looks at", async () => {
    await set({ closeAt: secondsAgo(5) });
    vi.stubEnv("NEXT_RUNTIME", "nodejs");
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    await register();
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    await vi.waitFor(async () => {
      const attempt = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } });
      expect(attempt.handInSource).toBe("CLOSING_TIME");
    });
  });

  it("closes the others, though one attempt cannot be closed", async () => {
    const colleague = await viewer(await makeStudent(courseId));
    const other = await startAttempt(colleague, { assignmentId });
    // As a browser could once send it: farther than the database counts.
    const passage = { blockId: "b1", start: 3e9, end: 3e9 + 1, quote: "x" };
    await db.response.create({
      data: {
        ...{ courseId, attemptId, itemVersionId: passageId, saveId: uuidv7(), revision: 1 },
        answer: { passages: [passage] },
      },
    });
    await set({ closeAt: secondsAgo(5) });
    expect(await closeDueAttempts({ assignmentId })).toBe(1);
    const closed = await db.attempt.findUniqueOrThrow({ where: { id: other.attemptId } });
    expect(closed.handInSource).toBe("CLOSING_TIME");
    await expect(closeDueAttempts({ id: attemptId })).rejects.toThrow();
  });
});
