import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fewestForHalf, gini, shareOf } from "@/lib/statistics/participation";
import { countWords } from "@/lib/statistics/words";

const amounts = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 40 });

/** As the definition says, pair by pair. */
function byDefinition(values: readonly number[]): number {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
  return differences.reduce((sum, value) => sum + value, 0) / (2 * n * n * mean);
}

describe("the Gini coefficient", () => {
  it.each<[string, number[], number | null]>([
    ["nobody", [], null],
    ["nobody said anything", [0, 0, 0], null],
    ["one person", [12], 0],
    ["everybody the same", [7, 7, 7, 7], 0],
    ["one of four has all", [0, 0, 0, 9], 0.75],
    // By hand: the differences of 1, 2, 3, 6 in pairs are 1, 2, 5, 1, 4, 3, which is 16, and both ways round 32; the mean is 3;
    // 32 / (2 × 16 × 3) = 1/3.
    ["a class of four", [2, 6, 1, 3], 1 / 3],
  ])("%s", (_case, values, expected) => {
    if (expected === null) expect(gini(values)).toBeNull();
    else expect(gini(values)).toBeCloseTo(expected, 12);
  });

  test("is what its definition says, and lies between 0 and 1 − 1/n", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const found = gini(values);
        if (values.every((value) => value === 0)) {
          expect(found).toBeNull();
          return;
        }
        expect(found).toBeCloseTo(byDefinition(values), 9);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1 - 1 / values.length);
      }),
    );
  });

  test("does not ask who, nor in which unit", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 50 }), (values, factor) => {
        const found = gini(values) ?? -1;
        expect(gini(values.toReversed()) ?? -1).toBeCloseTo(found, 9);
        expect(gini(values.map((value) => value * factor)) ?? -1).toBeCloseTo(found, 9);
      }),
    );
  });

  test("one more silent person makes it less even", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const found = gini(values);
        if (found !== null) expect(gini([...values, 0])).toBeGreaterThan(found);
      }),
    );
  });
});

test.each<[number[], number | null]>([
  [[], null],
  [[0, 0], null],
  [[5, 5, 5, 5], 2],
  [[1, 1, 8], 1],
  [[3, 3, 1, 0], 2],
])("of %j the fewest with half of all are %s", (values, expected) => {
  expect(fewestForHalf(values)).toBe(expected);
});

test("a share of nothing is no share", () => {
  expect(shareOf(0, 0)).toBeNull();
  expect(shareOf(1, 4)).toBe(0.25);
});

test.each([
  ["Nobody in the hall laughed.", 5],
  ["Он не дал императору лица — и всё.", 7],
  ["Қазақстан тәуелсіз мемлекет", 3],
  ["他不给面子", 5],
  ["他 said no", 3],
  [" — … !? ", 0],
  ["", 0],
])("“%s” has %d words", (text, words) => {
  expect(countWords(text)).toBe(words);
});
