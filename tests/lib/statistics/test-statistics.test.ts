import { describe, expect, it } from "vitest";
import { type ItemSums, itemStatistics } from "@/lib/statistics/item-statistics";
import {
  cronbachAlpha,
  errorRatio,
  kurtosis,
  type Moments,
  skewness,
  variance,
} from "@/lib/statistics/test-statistics";

function momentsOf(values: readonly number[]): Moments {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const about = (power: number) => values.reduce((sum, value) => sum + (value - mean) ** power, 0) / n;
  return { n, mean, m2: about(2), m3: about(3), m4: about(4) };
}

describe("the shape of totals", () => {
  it("agrees with the example that the manual of a spreadsheet gives for SKEW and KURT (Microsoft, Excel)", () => {
    const moments = momentsOf([3, 4, 5, 2, 3, 4, 5, 6, 4, 7]);
    expect(skewness(moments)).toBeCloseTo(0.359543, 6);
    expect(kurtosis(moments)).toBeCloseTo(-0.151799637, 6);
  });

  it("is undefined, and not 0, for too few totals or totals all alike", () => {
    expect(variance(momentsOf([5]))).toBeNull();
    expect(skewness(momentsOf([5, 6]))).toBeNull();
    expect(kurtosis(momentsOf([5, 6, 7]))).toBeNull();
    expect(skewness(momentsOf([5, 5, 5, 5]))).toBeNull();
    expect(kurtosis(momentsOf([5, 5, 5, 5]))).toBeNull();
  });
});

describe("Cronbach's alpha", () => {
  it("agrees with the mini-HAQ of 10 items (Bland and Altman, BMJ 1997;314:572)", () => {
    const sumOfVariances = 11.16;
    expect(cronbachAlpha(Array(10).fill(sumOfVariances / 10), 77.44)).toBeCloseTo(0.95, 2);
  });

  it("is undefined for one item, and where nobody differs", () => {
    expect(cronbachAlpha([1], 1)).toBeNull();
    expect(cronbachAlpha([0, 0], 0)).toBeNull();
    expect(cronbachAlpha([1, 1], null)).toBeNull();
    expect(errorRatio(null)).toBeNull();
  });

  it("is at most 1, whatever a class scores", () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    for (let round = 0; round < 200; round += 1) {
      const [students, items] = [2 + Math.floor(next() * 12), 2 + Math.floor(next() * 8)];
      const scores = Array.from({ length: students }, () =>
        Array.from({ length: items }, () => Math.floor(next() * 3)),
      );
      const variances = Array.from({ length: items }, (_, item) =>
        variance(momentsOf(scores.map((row) => row[item] ?? 0))),
      );
      const totals = momentsOf(scores.map((row) => row.reduce((sum, value) => sum + value, 0)));
      const alpha = cronbachAlpha(
        variances.map((one) => one ?? 0),
        variance(totals),
      );
      expect(alpha ?? 1).toBeLessThanOrEqual(1);
      expect(Number.isFinite(errorRatio(alpha) ?? 0)).toBe(true);
    }
  });
});

describe("the figures of an item", () => {
  const alone: ItemSums = {
    ...{ n: 1, maximum: 2, mean: 1, variance: null, covarianceWithTotal: null },
    ...{ covarianceWithRest: null, restVariance: null, largestCovariance: null },
  };

  it("of one attempt are its facility and its weight, and no others", () => {
    expect(itemStatistics([alone])).toEqual([
      {
        ...{ facility: 0.5, deviation: null, intendedWeight: 1 },
        ...{ effectiveWeight: null, discrimination: null, efficiency: null },
      },
    ]);
  });

  it("leave out of the weights an item that goes against the total", () => {
    const item = { ...alone, n: 5, variance: 1, restVariance: 4 };
    const [with_, against] = itemStatistics([
      { ...item, covarianceWithTotal: 4, covarianceWithRest: 1, largestCovariance: 2 },
      { ...item, covarianceWithTotal: -1, covarianceWithRest: -1, largestCovariance: 2 },
    ]);
    expect(with_).toMatchObject({ effectiveWeight: 1, discrimination: 0.5, efficiency: 0.5 });
    expect(against).toMatchObject({ effectiveWeight: null, discrimination: -0.5, efficiency: -0.5 });
  });
});
