import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";
import { rubricMaximum, rubricPoints } from "@/lib/scoring/rubric";
import { totals } from "@/lib/scoring/totals";

const level = (points: number) => ({ points, label: "label", descriptor: "descriptor" });
const rubric: Rubric = {
  criteria: [
    { id: "claim", title: "Claim", levels: [level(0), level(1), level(2)] },
    { id: "evidence", title: "Evidence", levels: [level(0), level(2), level(4)] },
  ],
};

test("a rubric is worth the sum of its best levels", () => {
  expect(rubricMaximum(rubric)).toBe(6);
});

test.each<[string, Record<string, number>, number | null]>([
  ["the best levels earn all", { claim: 2, evidence: 2 }, 10],
  ["the lowest levels earn nothing", { claim: 0, evidence: 0 }, 0],
  ["levels between are scaled to the item's points", { claim: 1, evidence: 1 }, 5],
  ["points are rounded to two decimals", { claim: 2, evidence: 1 }, 6.67],
  ["a criterion that the rubric lacks is ignored", { claim: 2, evidence: 2, style: 2 }, 10],
  ["a missing criterion leaves the mark undefined", { claim: 2 }, null],
  ["a level that the criterion lacks leaves the mark undefined", { claim: 2, evidence: 3 }, null],
])("%s", (_case, levels, expected) => expect(rubricPoints(rubric, levels, 10)).toBe(expected));

test("a higher level never earns less", () => {
  const index = fc.nat(2);
  fc.assert(
    fc.property(
      index,
      index,
      fc.nat(1),
      fc.integer({ min: 1, max: 50 }),
      (claim, evidence, lower, points) => {
        const high = rubricPoints(rubric, { claim, evidence }, points) ?? 0;
        const low = rubricPoints(rubric, { claim, evidence: Math.min(evidence, lower) }, points) ?? 0;
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(points);
      },
    ),
  );
});

test("totals add up without a trace of binary fractions", () => {
  const scores = [0.1, 0.2, 0.3].map((points) => ({ points, maximum: 1 }));
  expect(totals(scores)).toEqual({ points: 0.6, maximum: 3, needsMarking: 0, ratio: 0.6 / 3 });
});

test("while a response needs marking the points count and the ratio is undefined", () => {
  const scores = [
    { points: 2, maximum: 2 },
    { points: null, maximum: 6 },
  ];
  expect(totals(scores)).toEqual({ points: 2, maximum: 8, needsMarking: 1, ratio: null });
});

test("nothing to earn has no ratio", () => {
  expect(totals([])).toEqual({ points: 0, maximum: 0, needsMarking: 0, ratio: null });
});
