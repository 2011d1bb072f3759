import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement, type LevelPair, levelTable, quadraticKappa } from "@/lib/statistics/agreement";

/** As many pairs as the table of levels by levels says. */
const pairsOf = (table: readonly (readonly number[])[]): LevelPair[] =>
  table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => ({ first, second }))),
  );

/** The definition itself, with a table of weights as in Cohen (1968): slow, and as it is written. */
function byTable(pairs: readonly LevelPair[], levels: number): number {
  const table = levelTable(pairs, levels);
  const share = (count: number) => count / pairs.length;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const rows = table.map((row) => share(sum(row)));
  const columns = table.map((_, at) => share(sum(table.map((row) => row[at] ?? 0))));
  let [observed, expected] = [0, 0];
  for (const [i, row] of table.entries())
    for (const [j, count] of row.entries()) {
      const weight = (i - j) ** 2 / (levels - 1) ** 2;
      observed += weight * share(count);
      expected += weight * (rows[i] ?? 0) * (columns[j] ?? 0);
    }
  return 1 - observed / expected;
}

const LEVELS = 4;
const level = fc.integer({ min: 0, max: LEVELS - 1 });
const pairs = fc.array(fc.record({ first: level, second: level }), { minLength: 1, maxLength: 40 });

describe("quadratic weighted kappa", () => {
  // The data and the figure stand in scikit-learn's own tests of cohen_kappa_score (weights="quadratic").
  it("agrees with a published example (scikit-learn: 46, 44 and 10 against 50, 40 and 10)", () => {
    const table = [
      [46, 0, 0],
      [4, 40, 0],
      [0, 0, 10],
    ];
    expect(quadraticKappa(pairsOf(table))).toBeCloseTo(0.9541, 4);
  });

  // By hand: of 4 pairs one differs by 1, so Σ v·o = 1/4. Levels 0 0 1 2 (mean 3/4, variance 11/16) against 0 1 1 2 (mean 1,
  // variance 1/2): Σ v·e = 11/16 + 1/2 + 1/16 = 5/4, and κ = 1 − 1/5.
  it("agrees with what one reckons by hand", () => {
    const [first, second] = [
      [0, 0, 1, 2],
      [0, 1, 1, 2],
    ];
    expect(quadraticKappa(first.map((level, at) => ({ first: level, second: second[at] ?? 0 })))).toBeCloseTo(
      0.8,
      12,
    );
  });

  it("is that of the definition, whatever was given", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const kappa = quadraticKappa(given);
        if (kappa !== null) expect(kappa).toBeCloseTo(byTable(given, LEVELS), 9);
      }),
    );
  });

  it("is at most 1, and 1 where both gave the same", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        expect(quadraticKappa(given) ?? 1).toBeLessThanOrEqual(1);
        const same = given.map(({ first }) => ({ first, second: first }));
        expect([1, null]).toContain(quadraticKappa(same));
      }),
    );
  });

  it("is undefined, and not 0 or 1, of nothing and where everybody has one level from both", () => {
    expect(quadraticKappa([])).toBeNull();
    expect(quadraticKappa([{ first: 2, second: 2 }])).toBeNull();
    expect(quadraticKappa(pairsOf([[0], [0, 7]]))).toBeNull();
    // Both without variance but apart: all of the disagreement is what the margins foretell.
    expect(quadraticKappa(pairsOf([[0, 5], []]))).toBe(0);
  });
});

describe("agreement of two markers", () => {
  it("counts the same level, levels next to each other, and who is stricter", () => {
    const given = [
      { first: 3, second: 3 },
      { first: 3, second: 2 },
      { first: 2, second: 0 },
      { first: 1, second: 1 },
    ];
    expect(agreement(given)).toMatchObject({ n: 4, exact: 0.5, adjacent: 0.75, meanDifference: -0.75 });
  });

  it("has no figures of nothing", () => {
    expect(agreement([])).toEqual({ n: 0, exact: null, adjacent: null, kappa: null, meanDifference: null });
  });

  it("does not change when the markers are swapped, but for the sign of who is stricter", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const [one, other] = [
          agreement(given),
          agreement(given.map(({ first, second }) => ({ first: second, second: first }))),
        ];
        expect(other.n).toBe(one.n);
        expect(other.exact).toBe(one.exact);
        expect(other.adjacent).toBe(one.adjacent);
        expect(other.kappa === null).toBe(one.kappa === null);
        expect(other.kappa ?? 0).toBeCloseTo(one.kappa ?? 0, 9);
        expect(other.meanDifference ?? 0).toBeCloseTo(-(one.meanDifference ?? 0), 9);
      }),
    );
  });

  it("does not change with the order of the students", () => {
    fc.assert(
      fc.property(pairs, fc.infiniteStream(fc.nat()), (given, ranks) => {
        const keyed = given.map((pair) => ({ pair, rank: ranks.next().value ?? 0 }));
        const shuffled = keyed.toSorted((a, b) => a.rank - b.rank).map(({ pair }) => pair);
        const [one, other] = [agreement(given), agreement(shuffled)];
        expect(other.kappa ?? 0).toBeCloseTo(one.kappa ?? 0, 9);
        expect(other.exact ?? 0).toBeCloseTo(one.exact ?? 0, 9);
        expect(levelTable(shuffled, LEVELS)).toEqual(levelTable(given, LEVELS));
      }),
    );
  });
});
