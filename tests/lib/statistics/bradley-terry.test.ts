import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bradleyTerry, chanceOf, type Wins } from "@/lib/statistics/bradley-terry";

const wins = (rows: readonly (readonly [string, string, number])[]): Wins[] =>
  rows.map(([winner, loser, count]) => ({ winner, loser, count }));
const estimates = (ids: readonly string[], rows: readonly Wins[], prior?: number) =>
  bradleyTerry(ids, rows, prior).strengths.map(({ estimate }) => estimate ?? Number.NaN);

describe("the strengths of a published example", () => {
  const JOURNALS = ["Biometrika", "Comm Statist", "JASA", "JRSS-B"];
  // Citations between four journals (Stigler 1994; Agresti 2002, p. 448), as the R package BradleyTerry2 holds them.
  const CITED = wins([
    ["Comm Statist", "Biometrika", 33],
    ["JASA", "Biometrika", 320],
    ["JRSS-B", "Biometrika", 284],
    ["Biometrika", "Comm Statist", 730],
    ["JASA", "Comm Statist", 813],
    ["JRSS-B", "Comm Statist", 276],
    ["Biometrika", "JASA", 498],
    ["Comm Statist", "JASA", 68],
    ["JRSS-B", "JASA", 325],
    ["Biometrika", "JRSS-B", 221],
    ["Comm Statist", "JRSS-B", 17],
    ["JASA", "JRSS-B", 142],
  ]);

  it("are those that BradleyTerry2 prints", () => {
    // Seen in its output, with Biometrika at 0: −2.9491, −0.4796, 0.2690.
    const [first = 0, ...others] = estimates(JOURNALS, CITED, Number.POSITIVE_INFINITY);
    expect(others.map((estimate) => Number((estimate - first).toFixed(4)))).toEqual([
      -2.9491, -0.4796, 0.269,
    ]);
  });

  it("have standard errors that a second way confirms", () => {
    // Not seen in print. Held 0.05 off its estimate, the others following along their own maximum with sum zero, a strength
    // costs (0.05 / error)² / 2 of the logarithm of the likelihood.
    const fitted = estimates(JOURNALS, CITED, Number.POSITIVE_INFINITY);
    const likelihood = (at: readonly number[]) =>
      CITED.reduce((sum, { winner, loser, count }) => {
        const [w = 0, l = 0] = [at[JOURNALS.indexOf(winner)], at[JOURNALS.indexOf(loser)]];
        return sum + count * Math.log(chanceOf(w, l));
      }, 0);
    const errors = bradleyTerry(JOURNALS, CITED, Number.POSITIVE_INFINITY).strengths.map(
      ({ standardError }) => standardError ?? 0,
    );
    for (const [index, error] of errors.entries()) {
      const held = profile(index, (fitted[index] ?? 0) + 0.05);
      const loss = likelihood(fitted) - likelihood(held);
      expect(0.05 / Math.sqrt(2 * loss)).toBeCloseTo(error, 2);
    }

    function profile(index: number, value: number): number[] {
      // Coordinate ascent over the others, their mean set by what is held.
      let at = fitted.map((estimate, i) =>
        i === index ? value : estimate - (value - (fitted[index] ?? 0)) / 3,
      );
      for (let round = 0; round < 400; round += 1)
        for (let i = 0; i < at.length; i += 1) {
          const j = (i + 1) % at.length;
          if (i === index || j === index) continue;
          for (const step of [1e-3, -1e-3, 1e-4, -1e-4]) {
            const moved = at.map((estimate, k) => estimate + (k === i ? step : k === j ? -step : 0));
            if (likelihood(moved) > likelihood(at)) at = moved;
          }
        }
      return at;
    }
  });

  it("are those of Agresti’s Table 10.11, and their errors about 0.3", () => {
    // Seen in the tests of BradleyTerry2, with Baltimore at 0, to two places: American League 1987, home and away together.
    const SCORES: readonly (readonly [string, string, number, number])[] = [
      ["Milwaukee", "Detroit", 7, 6],
      ["Milwaukee", "Toronto", 9, 4],
      ["Milwaukee", "New York", 7, 6],
      ["Milwaukee", "Boston", 7, 6],
      ["Milwaukee", "Cleveland", 9, 4],
      ["Milwaukee", "Baltimore", 11, 2],
      ["Detroit", "Toronto", 7, 6],
      ["Detroit", "New York", 5, 8],
      ["Detroit", "Boston", 11, 2],
      ["Detroit", "Cleveland", 9, 4],
      ["Detroit", "Baltimore", 9, 4],
      ["Toronto", "New York", 7, 6],
      ["Toronto", "Boston", 7, 6],
      ["Toronto", "Cleveland", 8, 5],
      ["Toronto", "Baltimore", 12, 1],
      ["New York", "Boston", 6, 7],
      ["New York", "Cleveland", 7, 6],
      ["New York", "Baltimore", 10, 3],
      ["Boston", "Cleveland", 7, 6],
      ["Boston", "Baltimore", 12, 1],
      ["Cleveland", "Baltimore", 6, 7],
    ];
    const teams = ["Baltimore", "Cleveland", "Boston", "New York", "Toronto", "Detroit", "Milwaukee"];
    const games = wins(SCORES.flatMap(([a, b, won, lost]) => [[a, b, won] as const, [b, a, lost] as const]));
    const { strengths, comparisons } = bradleyTerry(teams, games, Number.POSITIVE_INFINITY);
    const [last = 0, ...others] = strengths.map(({ estimate }) => estimate ?? 0);
    expect(comparisons).toBe(21 * 13);
    expect(others.map((estimate) => Number((estimate - last).toFixed(2)))).toEqual([
      0.68, 1.11, 1.25, 1.29, 1.44, 1.58,
    ]);
  });
});

describe("strengths", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const judged = fc.array(
    fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 1, max: 4 }))
      .filter(([winner, loser]) => winner !== loser),
    { minLength: 1, maxLength: 25 },
  );
  const close = (ours: readonly number[], theirs: readonly number[]) =>
    expect(ours.map((one) => one.toFixed(6))).toEqual(theirs.map((one) => one.toFixed(6)));
  const known = (rows: readonly Wins[]) =>
    bradleyTerry(ids, rows).strengths.flatMap(({ estimate }) => estimate ?? []);

  it("do not depend on the order of what came in, and sum to zero", () => {
    fc.assert(
      fc.property(judged, fc.infiniteStream(fc.nat()), (rows, order) => {
        const shuffled = rows
          .map((row) => ({ row, at: order.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        const straight = known(wins(rows));
        close(known(wins(shuffled)), straight);
        expect(Math.abs(straight.reduce((sum, one) => sum + one, 0))).toBeLessThan(1e-6);
      }),
    );
  });

  it("are mirrored where all who won had lost", () => {
    fc.assert(
      fc.property(judged, (rows) => {
        const mirrored = wins(rows.map(([winner, loser, count]) => [loser, winner, count]));
        const mirror = known(wins(rows)).map((estimate) => (estimate === 0 ? 0 : -estimate));
        for (const [index, estimate] of known(mirrored).entries())
          expect(estimate).toBeCloseTo(mirror[index] ?? Number.NaN, 6);
      }),
    );
  });

  it("are the same where rows are summed up", () => {
    const one = wins([["a", "b", 2]]);
    const other = wins([
      ["a", "b", 1],
      ["a", "b", 1],
    ]);
    close(estimates(["a", "b"], one), estimates(["a", "b"], other));
  });

  it("are finite for what won or lost everything, and come nearer to what is known as more is", () => {
    const few = bradleyTerry(
      ["a", "b", "c"],
      wins([
        ["a", "b", 1],
        ["b", "c", 1],
      ]),
    );
    const many = bradleyTerry(
      ["a", "b", "c"],
      wins([
        ["a", "b", 9],
        ["b", "c", 9],
      ]),
    );
    const [best, , worst] = few.strengths;
    expect(best?.estimate).toBeGreaterThan(0);
    expect(worst?.estimate).toBeLessThan(0);
    expect(many.strengths[0]?.estimate).toBeGreaterThan(best?.estimate ?? 9);
    expect(Number.isFinite(many.strengths[0]?.estimate)).toBe(true);
    // No surer than before anything was compared: the prior's deviation is the most.
    for (const { standardError } of [...few.strengths, ...many.strengths])
      expect(standardError).toBeLessThanOrEqual(1.5);
  });

  it("of what was compared with nothing is none, and not 0", () => {
    const { strengths } = bradleyTerry(["a", "b", "c"], wins([["a", "b", 1]]));
    expect(strengths[2]).toEqual({ id: "c", estimate: null, standardError: null, comparisons: 0, wins: 0 });
    expect(bradleyTerry(["a"], []).strengths[0]?.estimate).toBeNull();
    expect(bradleyTerry([], [])).toEqual({ strengths: [], comparisons: 0, components: 0 });
  });

  it("leave out what was compared with something that is not asked for", () => {
    const { comparisons, strengths } = bradleyTerry(
      ["a", "b"],
      wins([
        ["a", "gone", 5],
        ["a", "b", 1],
      ]),
    );
    expect([comparisons, strengths[0]?.comparisons]).toEqual([1, 1]);
  });

  it("tell of groups that nothing compares with one another", () => {
    const apart = wins([
      ["a", "b", 1],
      ["c", "d", 2],
    ]);
    expect(bradleyTerry(ids, apart).components).toBe(2);
    expect(bradleyTerry(ids, [...apart, ...wins([["b", "c", 1]])]).components).toBe(1);
  });

  it("of 300 answers in 3,000 comparisons are there in well under two seconds", () => {
    const many = Array.from({ length: 300 }, (_, i) => `answer ${i}`);
    const rows = Array.from({ length: 3000 }, (_, i) => {
      const [a, b] = [(i * 7) % 300, (i * 7 + 1 + (i % 40)) % 300];
      return { winner: many[Math.min(a, b)] ?? "", loser: many[Math.max(a, b)] ?? "", count: 1 };
    });
    // Of the processor: the machine may be busy with something else.
    const begun = process.cpuUsage();
    const { strengths } = bradleyTerry(many, rows);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2000);
    expect(strengths[0]?.estimate).toBeGreaterThan(strengths[299]?.estimate ?? 0);
  });
});
