import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { getInsights } from "@/lib/insights/insights";
import { database } from "../../support/database";
import { makeStudent } from "../../support/factories";
import { makeClass } from "../grading/class";

type Score = readonly [points: number, maximum: number] | null;

/** Hands in for new students of a class what they earned at the choice, the passage and the essay; null waits for a marker. */
async function classOf(rows: readonly (readonly Score[])[], choices: readonly string[] = []) {
  const lesson = await makeClass();
  const { courseId, assignmentId, items } = lesson;
  const ids = [items.choice, items.passage, items.essay];
  const attempts = [];
  for (const [index, row] of rows.entries()) {
    const userId = await makeStudent(courseId);
    const { id: attemptId } = await database.attempt.create({
      data: { courseId, assignmentId, userId, number: 1, handedInAt: new Date(), handInSource: "STUDENT" },
    });
    attempts.push(attemptId);
    await database.score.createMany({
      data: row.flatMap((score, item) =>
        score
          ? [
              {
                ...{ courseId, attemptId, itemVersionId: ids[item] ?? "" },
                ...{ points: score[0], maximum: score[1], source: "AUTOMATIC" as const, rule: "test/1" },
              },
            ]
          : [],
      ),
    });
    const option = choices[index];
    if (option)
      await database.response.create({
        data: {
          ...{ courseId, attemptId, itemVersionId: items.choice, answer: { option } },
          ...{ revision: 1, saveId: crypto.randomUUID() },
        },
      });
  }
  return { ...lesson, attempts, insights: () => getInsights(lesson.teacher, assignmentId) };
}

const ones = (...points: number[]): Score[] => points.map((one) => [one, 1]);
const FIVE = [ones(1, 1, 1), ones(1, 1, 0), ones(1, 0, 1), ones(0, 1, 0), ones(0, 0, 0)];

describe("insights", () => {
  it("agree with five students at three questions, worked out by hand", async () => {
    const { test, items, handedIn } = await (await classOf(FIVE)).insights();
    expect(handedIn).toBe(5);
    // Totals 3, 2, 2, 1, 0: variance 5.2 / 4; each item's variance 1.2 / 4.
    expect(test).toMatchObject({ n: 5, maximum: 3, mean: 1.6, median: 2 });
    expect(test?.deviation).toBeCloseTo(Math.sqrt(1.3), 10);
    expect(test?.alpha).toBeCloseTo(1.5 * (1 - 0.9 / 1.3), 10);
    expect(test?.standardError).toBeCloseTo(Math.sqrt(1.3) * Math.sqrt(1 - 1.5 * (1 - 0.9 / 1.3)), 10);
    expect(test?.bins).toEqual([1, 0, 0, 1, 0, 0, 2, 0, 0, 1]);
    expect(items.map(({ facility }) => facility)).toEqual([0.6, 0.6, 0.4]);
    // Covariances with the rest 0.25, 0, 0.15; rests' variances 0.5, 1, 0.7; the most they could be 0.25, 0.5, 0.4.
    const discriminations = [0.25 / Math.sqrt(0.3 * 0.5), 0, 0.15 / Math.sqrt(0.3 * 0.7)];
    const efficiencies = [1, 0, 0.375];
    const roots = [Math.sqrt(0.55), Math.sqrt(0.3), Math.sqrt(0.45)];
    const sum = roots.reduce((total, root) => total + root, 0);
    for (const [index, item] of items.entries()) {
      expect(item.deviation).toBeCloseTo(Math.sqrt(0.3), 10);
      expect(item.intendedWeight).toBeCloseTo(1 / 3, 10);
      expect(item.effectiveWeight).toBeCloseTo((roots[index] ?? 0) / sum, 10);
      expect(item.discrimination).toBeCloseTo(discriminations[index] ?? 9, 10);
      expect(item.efficiency).toBeCloseTo(efficiencies[index] ?? 9, 10);
    }
  });

  it("are the same in whatever order the students come", async () => {
    const one = await (await classOf(FIVE)).insights();
    const other = await (await classOf(FIVE.toReversed())).insights();
    const figures = ({ test, items }: typeof one) =>
      [...Object.values(test ?? {}).flat(), ...items.map(({ discrimination }) => discrimination)].map(
        (figure) => figure?.toFixed(9),
      );
    expect(figures(other)).toEqual(figures(one));
    expect(figures(one)).toHaveLength(23);
  });

  it("say nothing of nobody, and of one student only what is defined", async () => {
    const nobody = await (await classOf([])).insights();
    expect(nobody).toMatchObject({ handedIn: 0, test: null, items: [], groupSize: null });
    const { test, items } = await (await classOf([ones(1, 0, 1)])).insights();
    expect(test).toMatchObject({
      ...{ n: 1, mean: 2, median: 2, deviation: null, skewness: null, kurtosis: null },
      ...{ alpha: null, errorRatio: null, standardError: null },
    });
    expect(items[0]).toMatchObject({ facility: 1, deviation: null, discrimination: null, efficiency: null });
  });

  it("leave out who waits for a marker and who is excused, and say how many there are", async () => {
    const { insights } = await classOf([
      ...FIVE,
      [[1, 1], [1, 1], null],
      [
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ]);
    const { handedIn, test } = await insights();
    expect({ handedIn, n: test?.n, mean: test?.mean }).toEqual({ handedIn: 7, n: 5, mean: 1.6 });
  });

  it("count of each student the attempt that counts, and nobody who was removed", async () => {
    const { courseId, assignmentId, attempts, items, insights } = await classOf(FIVE);
    const [first, last] = [attempts[0] ?? "", attempts[4] ?? ""];
    const { userId } = await database.attempt.findUniqueOrThrow({ where: { id: first } });
    const { id: attemptId } = await database.attempt.create({
      data: { courseId, assignmentId, userId, number: 2, handedInAt: new Date(), handInSource: "STUDENT" },
    });
    await database.score.createMany({
      data: Object.values(items).map((itemVersionId) => ({
        ...{
          courseId,
          attemptId,
          itemVersionId,
          points: 0,
          maximum: 1,
          source: "AUTOMATIC" as const,
          rule: "test/1",
        },
      })),
    });
    const { userId: gone } = await database.attempt.findUniqueOrThrow({ where: { id: last } });
    await database.enrollment.updateMany({
      where: { courseId, userId: gone },
      data: { removedAt: new Date() },
    });
    expect((await insights()).test).toMatchObject({ n: 4, mean: 5 / 4 });
    await database.assignment.update({ where: { id: assignmentId }, data: { whichCounts: "FIRST" } });
    expect((await insights()).test).toMatchObject({ n: 4, mean: 2 });
    await database.assignment.update({ where: { id: assignmentId }, data: { whichCounts: "BEST" } });
    expect((await insights()).test).toMatchObject({ n: 4, mean: 2 });
  });

  it("point at a key that the best students did not choose", async () => {
    const rows = [ones(0, 1, 1), ones(0, 1, 1), ones(0, 1, 1), ones(1, 0, 0)];
    const { insights } = await classOf(rows, ["a", "a", "a", "b"]);
    const { items, groupSize } = await insights();
    expect(groupSize).toBe(1);
    expect(items[0]).toMatchObject({
      options: [
        { text: "A yes", isRight: false, upper: 1, lower: 0 },
        { text: "A no", isRight: true, upper: 0, lower: 1 },
      ],
      flag: { reason: "key", option: "A yes" },
    });
    expect(items[0]?.discrimination).toBeLessThan(0);
  });

  it("take as many queries for sixty students as for five, and less than ten with those of the page", async () => {
    const sixty = await classOf(Array.from({ length: 60 }, (_, i) => FIVE[i % 5] ?? []));
    const query = vi.spyOn(pg.Client.prototype, "query");
    const { test } = await sixty.insights();
    const statements = query.mock.calls.length;
    query.mockRestore();
    expect(test?.n).toBe(60);
    expect(statements).toBeGreaterThan(0);
    // The page asks two more: who is signed in, and what they have not seen.
    expect(statements + 2).toBeLessThan(10);
  });
});
