import { mean } from "./mean";

/** What one person earned at an item, out of what it is worth. */
export type Earned = { readonly points: number; readonly maximum: number };

export type Facility = {
  /** How many marked answers the figures rest on. */
  readonly count: number;
  /** Mean points; null without a marked answer. */
  readonly meanPoints: number | null;
  /** Mean of points / maximum, from 0 (hard) to 1 (easy); null without a marked answer that could earn anything. */
  readonly ratio: number | null;
};

/**
 * The facility of an item (classical test theory's *p*, for items with partial credit): the mean score ratio
 * `Σ (xᵢ / mᵢ) / n` over the answers that are marked. An item left blank counts as 0; one that waits for a marker does
 * not count at all.
 */
export function facility(scores: readonly Earned[]): Facility {
  return {
    count: scores.length,
    meanPoints: mean(scores.map(({ points }) => points)),
    ratio: mean(scores.filter(({ maximum }) => maximum > 0).map(({ points, maximum }) => points / maximum)),
  };
}

/** Points earned out of what the marked items are worth, `Σxᵢ / Σmᵢ`; null while nothing is marked that could earn. */
export function earnedRatio(scores: readonly Earned[]): number | null {
  const maximum = scores.reduce((sum, score) => sum + score.maximum, 0);
  return maximum === 0 ? null : scores.reduce((sum, score) => sum + score.points, 0) / maximum;
}
