import { describe, expect, it } from "vitest";
import { gradeScaleSchema, READY_SCALES } from "@/lib/schemas/grade-scale";
import { gradeFor, shownPercent } from "@/lib/scoring/grade-scale";

const five = READY_SCALES.kazakhstan;
const inEnglish = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 });

describe("a per cent as it is shown", () => {
  it("is to a tenth, half up, for every fraction of up to 250 points, as exact arithmetic says", () => {
    for (let possible = 1; possible <= 250; possible += 1)
      for (let earned = 0; earned <= possible; earned += 1) {
        // Of whole numbers, so that nothing is lost: floor(earned · 1000 / possible + 1/2).
        const tenths = Math.floor((2000 * earned + possible) / (2 * possible));
        if (shownPercent(earned / possible) !== tenths / 10)
          expect.fail(`${earned} of ${possible} is shown as ${shownPercent(earned / possible)}`);
      }
  });

  it("is not moved by what sums lose in the computer", () => {
    // 0.1 + 0.2 and the like: both are 84.95 % when they are added by hand.
    for (const ratio of [0.8495, 0.8495 - 1e-12, (0.8 + 0.04 + 0.0095) / 1])
      expect(shownPercent(ratio)).toBe(85);
    expect(shownPercent(0.84949)).toBe(84.9);
  });

  it("is what a page writes", () => {
    expect(inEnglish.format(shownPercent(0.8495) / 100)).toBe("85%");
    expect(inEnglish.format(shownPercent(0.84949) / 100)).toBe("84.9%");
  });
});

describe("a grade", () => {
  it.each([
    [1, "5"],
    [0.85, "5"],
    [0.8495, "5"],
    [0.84949, "4"],
    [0.65, "4"],
    [0.6494, "3"],
    [0.4, "3"],
    [0.39, "2"],
    [0, "2"],
  ])("of %d is %s on the five points of Kazakhstan", (ratio, grade) =>
    expect(gradeFor(five, ratio)).toBe(grade),
  );

  it("is never below what is shown beside it, and never falls when the share rises", () => {
    for (const scale of Object.values(READY_SCALES)) {
      let before = scale.length;
      for (let at = 0; at <= 20_000; at += 1) {
        const ratio = at / 20_000;
        const place = scale.findIndex(({ name }) => name === gradeFor(scale, ratio));
        const { from = -1 } = scale[place] ?? {};
        expect(place).toBeLessThanOrEqual(before);
        if (shownPercent(ratio) < from || shownPercent(ratio) >= (scale[place - 1]?.from ?? Infinity))
          expect.fail(`${shownPercent(ratio)} % is no ${scale[place]?.name}`);
        before = place;
      }
      expect(before).toBe(0);
    }
  });

  it("is none without a scale", () => expect(gradeFor([], 0.9)).toBeNull());

  it("comes from ready-made scales that could be saved", () => {
    for (const scale of Object.values(READY_SCALES)) expect(gradeScaleSchema.parse(scale)).toEqual(scale);
  });
});
