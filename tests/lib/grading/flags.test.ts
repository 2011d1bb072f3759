import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { flagAnswer } from "@/lib/grading/flag-answer";
import { getMarkingDesk } from "@/lib/grading/marking";
import { NotFound } from "@/lib/server/errors";
import { database as db } from "../../support/database";
import { makeClass } from "./class";

let lesson: Awaited<ReturnType<typeof makeClass>>;
let attempts: string[];

beforeEach(async () => {
  lesson = await makeClass();
  attempts = [];
  for (const name of ["Aigerim", "Daniyar", "Lena"])
    attempts.push(await lesson.finish(await lesson.join(name), { choice: "a", essay: `By ${name}.` }));
});

const desk = (viewer: Viewer, onlyFlagged = false) =>
  getMarkingDesk(viewer, {
    assignmentId: lesson.assignmentId,
    attemptId: undefined,
    itemVersionId: undefined,
    onlyFlagged,
    by: "student",
    hideNames: false,
  });
const flagged = async (viewer: Viewer) => (await desk(viewer)).queue.map(({ isFlagged }) => isFlagged);
const flag = (viewer: Viewer, place: number, isFlagged = true, item = lesson.items.essay) =>
  flagAnswer(viewer, { attemptId: attempts[place] ?? "", itemVersionId: item, isFlagged });

describe("an answer that a marker flags", () => {
  it("is flagged until they take the flag away, however often they press", async () => {
    await Promise.all([flag(lesson.teacher, 1), flag(lesson.teacher, 1)]);
    expect(await flagged(lesson.teacher)).toEqual([false, true, false]);
    await flag(lesson.teacher, 1, false);
    await flag(lesson.teacher, 1, false);
    expect(await flagged(lesson.teacher)).toEqual([false, false, false]);
  });

  it("is flagged for nobody else, who can flag it and take that away without touching the first one’s", async () => {
    await flag(lesson.teacher, 1);
    expect(await flagged(lesson.assistant)).toEqual([false, false, false]);
    await flag(lesson.assistant, 1);
    await flag(lesson.assistant, 1, false);
    expect(await flagged(lesson.teacher)).toEqual([false, true, false]);
  });

  it("is what the desk opens for those who come back to it", async () => {
    await flag(lesson.teacher, 2);
    expect((await desk(lesson.teacher)).position).toBe(0);
    expect((await desk(lesson.teacher, true)).position).toBe(2);
    // Without a flag of one's own it is as if one had not asked.
    expect((await desk(lesson.assistant, true)).position).toBe(0);
  });

  it("is a written one: others are marked by themselves", async () => {
    await expect(flag(lesson.teacher, 0, true, lesson.items.choice)).rejects.toThrow(NotFound);
  });

  it("is forgotten with its attempt", async () => {
    await flag(lesson.teacher, 0);
    await db.attempt.delete({ where: { id: attempts[0] ?? "" } });
    expect(await db.answerFlag.count({ where: { courseId: lesson.courseId } })).toBe(0);
  });
});
