import { mean } from "./mean";
import { variance } from "./test-statistics";

type Measured = { readonly estimate: number | null; readonly standardError: number | null };

/** Fewer have no reliability that says anything. */
const FEWEST = 3;
/** Differences below this come from the arithmetic of the machine. */
const NOTHING = 1e-9;

/**
 * Scale separation reliability, `1 − mean(SE²) / s²` of the estimates: the part of the spread of the estimates that is not error of
 * measurement, from Rasch measurement (Andrich 1982; for comparative judgement Pollitt 2012). From 0 to 1; 0 also where the errors
 * are larger than the spread. Estimates drawn in by a prior make it cautious; pairs chosen by the estimates make it bold (Bramley 2015).
 * Null for fewer than 3 estimates.
 */
export function separationReliability(all: readonly Measured[]): number | null {
  const known = all.flatMap(({ estimate, standardError }) =>
    estimate === null || standardError === null ? [] : [{ estimate, standardError }],
  );
  if (known.length < FEWEST) return null;
  const centre = mean(known.map(({ estimate }) => estimate)) ?? 0;
  const m2 = mean(known.map(({ estimate }) => (estimate - centre) ** 2)) ?? 0;
  const spread = variance({ n: known.length, m2 });
  const error = mean(known.map(({ standardError }) => standardError ** 2)) ?? 0;
  // All alike: nothing is told apart.
  if (spread === null || spread < NOTHING) return 0;
  return Math.max(0, 1 - error / spread);
}

/** In how many comparisons each should take part: enough as a rule (Kinnear, Jones and Davies 2025). */
export const ENOUGH_EACH = 10;
/** The reliability to be reached (the same). */
export const ENOUGH_RELIABILITY = 0.8;

/** How many comparisons among n things let each take part in ten. */
export const enoughComparisons = (n: number): number => Math.ceil((n * ENOUGH_EACH) / 2);

/**
 * How many comparisons a reliability of 0.8 takes in all, by the formula of Spearman and Brown: with k times the comparisons the
 * errors' variance is 1 / k of what it is, so `k = r′·(1 − r) / (r·(1 − r′))`. Null while there is no reliability to go by.
 */
export function comparisonsForReliability(comparisons: number, reliability: number | null): number | null {
  if (reliability === null || reliability <= 0 || comparisons === 0) return null;
  const times = (ENOUGH_RELIABILITY * (1 - reliability)) / (reliability * (1 - ENOUGH_RELIABILITY));
  return Math.ceil(comparisons * times - NOTHING);
}
