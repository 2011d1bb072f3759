import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { commonGround, FEWEST_OF_A_SIDE, type Side, sideOf } from "@/lib/statistics/common-ground";

/** As many people as said on each side: l1, l2 …, h1 …, n1 …. */
function standing(low: number, high: number, neither = 0): Map<string, Side> {
  const people = (letter: string, count: number, side: Side) =>
    Array.from({ length: count }, (_, i) => [`${letter}${i + 1}`, side] as const);
  return new Map([
    ...people("l", low, "LOW"),
    ...people("h", high, "HIGH"),
    ...people("n", neither, "NEITHER"),
  ]);
}
const some = (...ids: string[]) => ids;

describe("common ground", () => {
  it("counts both sides, and puts first what both carry", () => {
    const { low, high, statements } = commonGround(
      [
        { id: "only low", supporterIds: some("l1", "l2", "l3", "l4", "l5") },
        { id: "both", supporterIds: some("l1", "l2", "h1", "h2", "h3") },
        { id: "nobody", supporterIds: [] },
      ],
      standing(5, 10),
    );
    expect([low, high]).toEqual([5, 10]);
    expect(statements).toEqual([
      { id: "both", support: { low: { count: 2, share: 0.4 }, high: { count: 3, share: 0.3 } } },
      { id: "only low", support: { low: { count: 5, share: 1 }, high: { count: 0, share: 0 } } },
      { id: "nobody", support: { low: { count: 0, share: 0 }, high: { count: 0, share: 0 } } },
    ]);
  });

  it("counts nobody twice, nobody who stands on neither side, and nobody who is not of the class", () => {
    const supporterIds = some("l1", "l1", "n1", "gone", "h2");
    const { statements } = commonGround([{ id: "a", supporterIds }], standing(5, 5, 3));
    expect(statements[0]?.support).toMatchObject({ low: { count: 1 }, high: { count: 1 } });
  });

  it("gives no counts of either side where one has fewer than five, and keeps the order it was given", () => {
    const given = [
      { id: "first", supporterIds: [] },
      { id: "second", supporterIds: some("l1", "h1") },
    ];
    expect(commonGround(given, standing(4, 9))).toEqual({
      low: null,
      high: 9,
      statements: [
        { id: "first", support: null },
        { id: "second", support: null },
      ],
    });
  });
});

test("what is held back cannot be got at by subtraction, even by who knows how many support it in all", () => {
  const sizes = fc.nat(FEWEST_OF_A_SIDE - 1);
  fc.assert(
    fc.property(
      sizes,
      fc.integer({ min: 1, max: 12 }),
      fc.nat(5),
      fc.nat(10),
      (small, large, neither, seed) => {
        const sides = standing(small, large, neither);
        const everybody = [...sides.keys()];
        const supporterIds = everybody.filter((_, i) => (i * 7 + seed) % 3 === 0);
        const shown = JSON.stringify(commonGround([{ id: "a", supporterIds }], sides));
        // Whoever else had supported it, the page would say the same.
        for (const others of [[], everybody, everybody.toReversed().slice(0, supporterIds.length)])
          expect(JSON.stringify(commonGround([{ id: "a", supporterIds: others }], sides))).toBe(shown);
      },
    ),
  );
});

test.each([
  [-1, "LOW"],
  [0, "NEITHER"],
  [100, "HIGH"],
] as const)("%d is %s", (position, side) => {
  expect(sideOf(position)).toBe(side);
});
