import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  afterPenalty,
  type CategoryRule,
  type CountedWork,
  courseTotal,
  daysLate,
  withoutLowest,
} from "@/lib/scoring/gradebook";

const CATEGORIES = ["a", "b", "c"];
const work = fc
  .array(
    fc.record({
      category: fc.constantFrom<string | null>(...CATEGORIES, null),
      possible: fc.integer({ min: 1, max: 40 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 9 },
  )
  .map((all) =>
    all.map(({ category, possible, share }, at): CountedWork => {
      return { id: String(at), category, possible, earned: share * possible };
    }),
  );
const rules = fc
  .record({
    weights: fc.tuple(...CATEGORIES.map(() => fc.integer({ min: 0, max: 100 }))),
    drops: fc.tuple(...CATEGORIES.map(() => fc.nat(4))),
  })
  .map(({ weights, drops }) =>
    CATEGORIES.map((id, at): CategoryRule => ({ id, weight: weights[at] ?? 0, dropLowest: drops[at] ?? 0 })),
  );
const anyRules = fc.oneof(rules, fc.constant([] as CategoryRule[]));
const share = (kept: readonly CountedWork[]) =>
  kept.reduce((sum, { earned }) => sum + earned, 0) / kept.reduce((sum, { possible }) => sum + possible, 0);

/** All ways to keep so many. */
function choices<T>(all: readonly T[], stays: number): T[][] {
  if (stays === 0) return [[]];
  return all.flatMap((one, at) => choices(all.slice(at + 1), stays - 1).map((rest) => [one, ...rest]));
}

describe("a course's total", () => {
  it("is from 0 to 1, or nothing", () => {
    fc.assert(
      fc.property(work, anyRules, (all, categories) => {
        const { ratio } = courseTotal(all, categories);
        if (ratio !== null) expect(ratio >= 0 && ratio <= 1).toBe(true);
      }),
    );
  });

  it("is null of nothing, never 0", () => {
    expect(courseTotal([], []).ratio).toBeNull();
    expect(courseTotal([], [{ id: "a", weight: 100, dropLowest: 1 }])).toMatchObject({
      ratio: null,
      counted: 0,
    });
    const elsewhere = [{ id: "1", category: null, earned: 1, possible: 1 }];
    expect(courseTotal(elsewhere, [{ id: "a", weight: 100, dropLowest: 0 }]).ratio).toBeNull();
  });

  it("never falls by dropping one more of a category", () => {
    fc.assert(
      fc.property(work, rules, fc.nat(2), (all, categories, at) => {
        const more = categories.map((rule, place) =>
          place === at ? { ...rule, dropLowest: rule.dropLowest + 1 } : rule,
        );
        const [before, after] = [courseTotal(all, categories).ratio, courseTotal(all, more).ratio];
        expect(after === null).toBe(before === null);
        if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  it("is the same whatever the order of the work and of the categories", () => {
    const shuffled = work.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, rules, ([all, mixed], categories) => {
        const [one, other] = [courseTotal(all, categories), courseTotal(mixed, categories.toReversed())];
        if (one.ratio === null) expect(other.ratio).toBeNull();
        else expect(other.ratio).toBeCloseTo(one.ratio, 9);
      }),
    );
  });

  it("depends on the proportions of the weights alone, and a category without work weighs nothing", () => {
    const all = [
      { id: "1", category: "a", earned: 5, possible: 10 },
      { id: "2", category: "b", earned: 10, possible: 10 },
    ];
    const rule = (id: string, weight: number) => ({ id, weight, dropLowest: 0 });
    expect(courseTotal(all, [rule("a", 30), rule("b", 10), rule("c", 60)]).ratio).toBeCloseTo(0.625);
    expect(courseTotal(all, [rule("a", 3), rule("b", 1)]).ratio).toBeCloseTo(0.625);
    expect(courseTotal(all, [rule("a", 0), rule("b", 1)])).toMatchObject({ ratio: 1, counted: 1 });
  });
});

describe("dropping the lowest", () => {
  it("leaves the highest mean of all ways to drop as many", () => {
    fc.assert(
      fc.property(
        work.filter((all) => all.length > 0),
        fc.nat(5),
        (all, drop) => {
          const kept = withoutLowest(all, drop);
          const stays = Math.max(1, all.length - drop);
          expect(kept).toHaveLength(stays);
          expect(share(kept)).toBeCloseTo(Math.max(...choices(all, stays).map(share)), 9);
        },
      ),
    );
  });

  it("may drop one whose share is not the lowest, where it is worth far more", () => {
    // 80 of 100 lowers the mean more than 0 of 1 does.
    const all = [
      { id: "great", category: "a", earned: 80, possible: 100 },
      { id: "small", category: "a", earned: 0, possible: 1 },
      { id: "full", category: "a", earned: 20, possible: 20 },
    ];
    const { dropped } = courseTotal(all, [{ id: "a", weight: 1, dropLowest: 1 }]);
    expect([...dropped]).toEqual(["great"]);
  });

  it("leaves the last one", () => {
    const all = [{ id: "1", category: "a", earned: 0, possible: 5 }];
    expect(courseTotal(all, [{ id: "a", weight: 1, dropLowest: 3 }])).toMatchObject({ ratio: 0, counted: 1 });
  });
});

describe("work that is late", () => {
  const due = new Date("2026-03-01T12:00:00Z");
  it("is so by the days that have begun", () => {
    const late = (ms: number) => daysLate(due, new Date(due.getTime() + ms));
    expect([-1, 0, 1, 86_400_000, 86_400_001].map(late)).toEqual([0, 0, 1, 1, 2]);
    expect(daysLate(null, due)).toBe(0);
  });

  it("loses of the maximum by the day, up to the cap, and nobody falls below 0", () => {
    const rule = { perDay: 10, cap: 25 };
    expect([0, 1, 2, 3, 9].map((days) => afterPenalty(8, 10, days, rule))).toEqual([8, 7, 6, 5.5, 5.5]);
    expect(afterPenalty(1, 10, 2, rule)).toBe(0);
  });
});
