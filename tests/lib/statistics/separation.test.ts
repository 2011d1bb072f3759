import { describe, expect, it } from "vitest";
import { bradleyTerry, chanceOf } from "@/lib/statistics/bradley-terry";
import { judgeFit } from "@/lib/statistics/judging";
import { comparisonsForReliability, separationReliability } from "@/lib/statistics/separation";

describe("the separation reliability", () => {
  const measured = (rows: readonly (readonly [number, number])[]) =>
    rows.map(([estimate, standardError]) => ({ estimate, standardError }));

  it("is the part of the spread that is no error", () => {
    // By hand: the variance of −1, 0, 1 is 1, the mean square of the errors 0.25.
    expect(
      separationReliability(
        measured([
          [-1, 0.5],
          [0, 0.5],
          [1, 0.5],
        ]),
      ),
    ).toBeCloseTo(0.75, 12);
  });

  it("is 0 where the errors are larger than the spread, or nothing is told apart", () => {
    expect(
      separationReliability(
        measured([
          [-1, 2],
          [0, 2],
          [1, 2],
        ]),
      ),
    ).toBe(0);
    expect(
      separationReliability(
        measured([
          [0, 1],
          [0, 1],
          [0, 1],
        ]),
      ),
    ).toBe(0);
  });

  it("is not defined for fewer than three", () => {
    expect(
      separationReliability(
        measured([
          [-1, 0.5],
          [1, 0.5],
        ]),
      ),
    ).toBeNull();
    expect(separationReliability([{ estimate: null, standardError: null }])).toBeNull();
  });

  it("says how many comparisons reach 0.8", () => {
    // By hand: s² is 1 and e 0.5, so τ² is 1.5 and the error wanted 0.25; less the prior's 4/9 that is 3.556 for 1.556.
    const half = measured([
      [-1, Math.SQRT1_2],
      [0, Math.SQRT1_2],
      [1, Math.SQRT1_2],
    ]);
    expect(comparisonsForReliability(30, half)).toBe(Math.ceil((30 * (4 - 4 / 9)) / (2 - 4 / 9)));
    const nothing = measured([
      [-1, 1.2],
      [0, 1.2],
      [1, 1.2],
    ]);
    expect(comparisonsForReliability(30, nothing)).toBeNull();
    expect(comparisonsForReliability(0, [])).toBeNull();
  });

  it("is about as high after so many comparisons as it said it would be", () => {
    const ids = Array.from({ length: 20 }, (_, i) => `answer ${i}`);
    // Every pair in one round, decided as often as the model of strengths from −2 to 2 has it.
    const round = (times: number) =>
      ids.flatMap((winner, i) =>
        ids.flatMap((loser, j) =>
          i === j ? [] : [{ winner, loser, count: times * chanceOf((i - 9.5) / 4.75, (j - 9.5) / 4.75) }],
        ),
      );
    const few = bradleyTerry(ids, round(0.5));
    const said = (comparisonsForReliability(few.comparisons, few.strengths) ?? 0) / few.comparisons;
    expect(separationReliability(few.strengths)).toBeLessThan(0.75);
    const then = separationReliability(bradleyTerry(ids, round(0.5 * said)).strengths);
    expect(then).toBeGreaterThan(0.74);
    expect(then).toBeLessThan(0.86);
  });
});

describe("a judge", () => {
  it("who judges as the ranking says has agreement 1 and an infit below 1", () => {
    const fit = judgeFit([{ winner: 2, loser: 0, count: 10 }]);
    expect(fit).toMatchObject({ comparisons: 10, agreement: 1 });
    expect(fit?.infit).toBeLessThan(1);
  });

  it("who judges against it has a misfit", () => {
    expect(
      judgeFit([
        { winner: 0, loser: 2, count: 4 },
        { winner: 2, loser: 0, count: 6 },
      ])?.infit,
    ).toBeGreaterThan(1.3);
  });

  it("of pairs at one place agrees half, as expected, with an infit of 1", () => {
    expect(judgeFit([{ winner: 0, loser: 0, count: 3 }])).toEqual({
      comparisons: 3,
      agreement: 0.5,
      expected: 0.5,
      infit: 1,
    });
  });

  it("who has judged nothing has none", () => {
    expect(judgeFit([])).toBeNull();
  });
});
