import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { handIn } from "@/lib/attempts/hand-in";
import { recordTime } from "@/lib/attempts/record-time";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { database as db } from "../../support/database";
import { makeArticle, makeAssignment, makeCourse, makeStudent, makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";

let student: Viewer;
let attemptId: string;
let items: readonly string[];
let courseId: string;

beforeEach(async () => {
  courseId = await makeCourse(await makeTeacher());
  const article = await makeArticle(null);
  items = article.items.map(({ id }) => id);
  const assignmentId = await makeAssignment(courseId, article);
  student = await viewer(await makeStudent(courseId));
  ({ attemptId } = await startAttempt(student, { assignmentId }));
  await begunBefore(3_600);
});

const begunBefore = (seconds: number) =>
  db.attempt.update({ where: { id: attemptId }, data: { startedAt: new Date(Date.now() - seconds * 1000) } });
const TAB = uuidv7();
const report = (seconds: readonly (number | null)[], tabId = TAB) =>
  recordTime(student, {
    attemptId,
    time: {
      tabId,
      // The text first, then the questions in their order.
      places: seconds.flatMap((one, at) =>
        one === null ? [] : { itemVersionId: items[at - 1] ?? null, seconds: one },
      ),
    },
  });
async function kept() {
  const rows = await db.attemptTime.groupBy({
    by: ["itemVersionId"],
    where: { attemptId },
    _sum: { seconds: true },
  });
  return [null, ...items].map((id) => rows.find((row) => row.itemVersionId === id)?._sum.seconds ?? 0);
}

describe("the time of an attempt", () => {
  it("is kept by question and for the text, and a report that comes again adds nothing", async () => {
    await report([100, 30, 20]);
    await report([100, 30, 20]);
    await Promise.all(Array.from({ length: 6 }, () => report([100, 30, 20])));
    expect(await kept()).toEqual([100, 30, 20, 0]);
    expect(await db.attemptTime.count({ where: { attemptId } })).toBe(3);
  });

  it("only grows: an older report that comes late takes nothing away", async () => {
    await report([100, 30]);
    await report([null, 50, 10]);
    await report([100, 30]);
    expect(await kept()).toEqual([100, 50, 10, 0]);
  });

  it("of two tabs is added up", async () => {
    await report([100]);
    await report([40, 5], uuidv7());
    expect(await kept()).toEqual([140, 5, 0, 0]);
  });

  it("is never longer than the attempt has lasted, in all tabs and questions together", async () => {
    await begunBefore(120);
    await report([100, 100, 100]);
    await report([100, 100, 100], uuidv7());
    const all = (await kept()).reduce((sum, one) => sum + one, 0);
    expect(all).toBeGreaterThanOrEqual(120);
    expect(all).toBeLessThanOrEqual(122);
    expect((await kept())[0]).toBe(100);
  });

  it("does not grow any more once the attempt was handed in long enough ago", async () => {
    await begunBefore(60);
    await handIn(student, { attemptId, saves: [] });
    await db.attempt.update({
      where: { id: attemptId },
      data: { handedInAt: new Date(Date.now() - 30_000) },
    });
    await report([500]);
    expect((await kept())[0]).toBeLessThanOrEqual(31);
  });

  it("at a question that is not asked is not kept, and costs the rest nothing", async () => {
    const { items: others } = await makeArticle(null);
    await recordTime(student, {
      attemptId,
      time: {
        tabId: TAB,
        places: [
          { itemVersionId: others[0]?.id ?? null, seconds: 50 },
          { itemVersionId: items[0] ?? null, seconds: 7 },
        ],
      },
    });
    expect(await kept()).toEqual([0, 7, 0, 0]);
  });

  it("is nobody else's to tell, and goes with its attempt", async () => {
    const other = await viewer(await makeStudent(courseId));
    const time = { tabId: TAB, places: [{ itemVersionId: null, seconds: 9 }] };
    await expect(recordTime(other, { attemptId, time })).rejects.toThrow();
    expect(await kept()).toEqual([0, 0, 0, 0]);
    await report([9]);
    await db.attempt.delete({ where: { id: attemptId } });
    expect(await db.attemptTime.count({ where: { attemptId } })).toBe(0);
  });
});
