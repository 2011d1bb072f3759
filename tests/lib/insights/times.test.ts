import { describe, expect, it } from "vitest";
import { getInsights } from "@/lib/insights/insights";
import { database } from "../../support/database";
import { makeStudent } from "../../support/factories";
import { makeClass } from "../grading/class";
import { handInFor, timed } from "./lesson";

const ALL_RIGHT = [
  [2, 2],
  [2, 2],
  [4, 4],
] as const;

async function lesson(times: readonly (readonly number[] | null)[]) {
  const one = await makeClass();
  const ids = [one.items.choice, one.items.passage, one.items.essay];
  const attempts = [];
  for (const row of times) {
    const attemptId = await handInFor(one, await makeStudent(one.courseId), ids, ALL_RIGHT);
    if (row) await timed(one, attemptId, ids, row);
    attempts.push(attemptId);
  }
  return { ...one, ids, attempts, insights: () => getInsights(one.teacher, one.assignmentId) };
}

describe("the times of a class", () => {
  it("are the median and the middle half of those of whom any were counted there", async () => {
    const { insights } = await lesson([[100, 10, 20], [200, 20], [300, 30], [400, 40], [500, 50], null]);
    const { reading, items } = await insights();
    expect(reading).toEqual({ n: 5, lower: 200, median: 300, upper: 400 });
    expect(items.map(({ time }) => time)).toEqual([
      { n: 5, lower: 20, median: 30, upper: 40 },
      { n: 1, lower: 20, median: 20, upper: 20 },
      null,
    ]);
  });

  it("add up what somebody did in several tabs", async () => {
    const { insights, attempts, ids, ...one } = await lesson([[100, 10]]);
    await timed(one, attempts[0] ?? "", ids, [50, 5]);
    const { reading, items } = await insights();
    expect([reading?.median, items[0]?.time?.median]).toEqual([150, 15]);
  });

  it("are those of the attempt that counts, and of nobody who is still at it or was removed", async () => {
    const { insights, attempts, ids, ...one } = await lesson([
      [100, 10],
      [900, 90],
    ]);
    const of = async (id: string) => (await database.attempt.findUniqueOrThrow({ where: { id } })).userId;
    const [first, second] = [await of(attempts[0] ?? ""), await of(attempts[1] ?? "")];
    await database.enrollment.updateMany({ where: { userId: second }, data: { removedAt: new Date() } });
    await timed(one, await handInFor(one, first, ids, ALL_RIGHT, { number: 2 }), ids, [40, 4]);
    const { id: open } = await database.attempt.create({
      data: {
        ...{ courseId: one.courseId, assignmentId: one.assignmentId, number: 1 },
        userId: await makeStudent(one.courseId),
      },
    });
    await timed(one, open, ids, [7, 7]);
    expect((await insights()).reading).toMatchObject({ n: 1, median: 40 });
  });

  it("are not defined where nobody was counted, and of a class of one they are that one's", async () => {
    expect(await (await lesson([])).insights()).toMatchObject({ reading: null, items: [] });
    const { reading, items } = await (await lesson([null])).insights();
    expect([reading, items.map(({ time }) => time)]).toEqual([null, [null, null, null]]);
    expect((await (await lesson([[60]])).insights()).reading).toEqual({
      n: 1,
      lower: 60,
      median: 60,
      upper: 60,
    });
  });

  it("name a question that takes long and earns little", async () => {
    const one = await makeClass();
    const ids = [one.items.choice, one.items.passage, one.items.essay];
    for (let at = 0; at < 6; at += 1) {
      const scores = [
        [2, 2],
        [0, 2],
        [3, 4],
      ] as const;
      const attemptId = await handInFor(one, await makeStudent(one.courseId), ids, scores);
      await timed(one, attemptId, ids, [300, 40, 200, 80]);
    }
    const { items } = await getInsights(one.teacher, one.assignmentId);
    expect(items.map(({ takesLong }) => takesLong)).toEqual([false, true, false]);
  });
});
