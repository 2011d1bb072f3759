/** How values lie around their mean. */
export type Moments = {
  /** How many values. */
  readonly n: number;
  readonly mean: number;
  /** Means of the second, third and fourth powers of the distances from the mean: sums divided by n. */
  readonly m2: number;
  readonly m3: number;
  readonly m4: number;
};

/** Differences below this come from the arithmetic of the machine. */
const NOTHING = 1e-12;

/** Sample variance, `k₂ = n·m₂ / (n − 1)`; null for fewer than 2 values. */
export function variance({ n, m2 }: Pick<Moments, "n" | "m2">): number | null {
  return n < 2 ? null : (n * m2) / (n - 1);
}

/**
 * Skewness of a sample, `k₃ / k₂^1.5` with `k₃ = n²·m₃ / ((n − 1)(n − 2))`: negative where a few lie far below.
 * Null for fewer than 3 values, or where all are the same.
 */
export function skewness(moments: Moments): number | null {
  const { n, m3 } = moments;
  const k2 = variance(moments);
  if (n < 3 || k2 === null || k2 < NOTHING) return null;
  return (n ** 2 * m3) / ((n - 1) * (n - 2)) / k2 ** 1.5;
}

/**
 * Kurtosis of a sample, `k₄ / k₂²` with `k₄ = n²·((n + 1)·m₄ − 3(n − 1)·m₂²) / ((n − 1)(n − 2)(n − 3))`: 0 for a normal
 * distribution, above where more lie in the middle and far out. Null for fewer than 4 values, or where all are the same.
 */
export function kurtosis(moments: Moments): number | null {
  const { n, m2, m4 } = moments;
  const k2 = variance(moments);
  if (n < 4 || k2 === null || k2 < NOTHING) return null;
  return (n ** 2 * ((n + 1) * m4 - 3 * (n - 1) * m2 ** 2)) / ((n - 1) * (n - 2) * (n - 3)) / k2 ** 2;
}

/**
 * Cronbach's alpha, the coefficient of internal consistency: `k / (k − 1) · (1 − Σsᵢ² / s²)`. At most 1; below 0 where items
 * go against each other.
 * Null for fewer than 2 items, or where all totals are the same.
 * @param itemVariances sample variances of the k items, in points.
 * @param totalVariance sample variance of the totals, in points.
 */
export function cronbachAlpha(itemVariances: readonly number[], totalVariance: number | null): number | null {
  const k = itemVariances.length;
  if (k < 2 || totalVariance === null || totalVariance < NOTHING) return null;
  const sum = itemVariances.reduce((total, one) => total + one, 0);
  return Math.min(1, (k / (k - 1)) * (1 - sum / totalVariance));
}

/** The part of the spread of the totals that is chance, `√(1 − α)`; above 1 where alpha is below 0. */
export function errorRatio(alpha: number | null): number | null {
  return alpha === null ? null : Math.sqrt(1 - alpha);
}
