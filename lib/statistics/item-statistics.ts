/** What is summed up of an item over the attempts that have all of the items. Variances and covariances are divided by n − 1. */
export type ItemSums = {
  /** How many attempts. */
  readonly n: number;
  /** The points that the item is worth. */
  readonly maximum: number;
  readonly mean: number;
  /** These are null for fewer than 2 attempts. */
  readonly variance: number | null;
  readonly covarianceWithTotal: number | null;
  /** The rest is the total without the item. */
  readonly covarianceWithRest: number | null;
  readonly restVariance: number | null;
  /** The covariance if the same scores and the same rests were paired in order: the most that it can be. */
  readonly largestCovariance: number | null;
};

/** The figures of classical item analysis, each a share: Moodle's report has them as per cent. What is undefined is null. */
export type ItemStatistics = {
  /** Mean score by the points: 0 nobody got any, 1 everybody got all. */
  readonly facility: number | null;
  /** Standard deviation of the score by the points. */
  readonly deviation: number | null;
  /** The item's points by those of all items. */
  readonly intendedWeight: number | null;
  /** How much of the spread of the totals is the item's. */
  readonly effectiveWeight: number | null;
  /** Correlation of the score with the rest, from −1 to 1. */
  readonly discrimination: number | null;
  /** The discrimination by the most that it could be with these scores. */
  readonly efficiency: number | null;
};

const NOTHING = 1e-12;

/**
 * The figures of items that were asked together, as Moodle's quiz statistics define them (docs.moodle.org/dev, "Quiz statistics
 * calculations"), with corrected item–total correlation as discrimination:
 * - facility `x̄ / m`, deviation `s / m`, intended weight `m / Σm`;
 * - effective weight `√c / Σ√c`, with c the covariance of the item with the total; null, and not in the sum, where c is below 0;
 * - discrimination `c' / (s · s')`, with c' the covariance with the rest and s' the deviation of the rest;
 * - efficiency `c' / c'max`.
 */
export function itemStatistics(items: readonly ItemSums[]): ItemStatistics[] {
  const worth = items.reduce((sum, { maximum }) => sum + maximum, 0);
  const roots = items.map(({ covarianceWithTotal: c }) => (c === null || c < 0 ? null : Math.sqrt(c)));
  const allRoots = roots.reduce<number>((sum, root) => sum + (root ?? 0), 0);
  return items.map((item, index) => {
    const { n, maximum, mean, variance, restVariance, covarianceWithRest, largestCovariance } = item;
    const root = roots[index] ?? null;
    const spread =
      variance === null || restVariance === null ? 0 : Math.sqrt(Math.max(0, variance * restVariance));
    const can = n > 0 && maximum > 0;
    return {
      facility: can ? mean / maximum : null,
      deviation: can && variance !== null ? Math.sqrt(variance) / maximum : null,
      intendedWeight: worth > 0 ? maximum / worth : null,
      effectiveWeight: root === null || allRoots < NOTHING ? null : root / allRoots,
      discrimination:
        covarianceWithRest === null || spread < NOTHING ? null : within(covarianceWithRest / spread),
      efficiency:
        covarianceWithRest === null || largestCovariance === null || largestCovariance < NOTHING
          ? null
          : Math.min(1, covarianceWithRest / largestCovariance),
    };
  });
}

/** A correlation, without what the machine's arithmetic adds to it. */
const within = (correlation: number): number => Math.max(-1, Math.min(1, correlation));
