import { PRIOR_DEVIATION } from "./bradley-terry";
import { mean } from "./mean";
import { variance } from "./test-statistics";

type Measured = { readonly estimate: number | null; readonly standardError: number | null };

/** Fewer have no reliability that says anything. */
const FEWEST = 3;
/** Differences below this come from the arithmetic of the machine. */
const NOTHING = 1e-9;

/** The variance of the estimates and the mean of the squared errors; null for fewer than 3 estimates. */
function spreadAndError(all: readonly Measured[]) {
  const known = all.flatMap(({ estimate, standardError }) =>
    estimate === null || standardError === null ? [] : [{ estimate, standardError }],
  );
  if (known.length < FEWEST) return null;
  const centre = mean(known.map(({ estimate }) => estimate)) ?? 0;
  const m2 = mean(known.map(({ estimate }) => (estimate - centre) ** 2)) ?? 0;
  return {
    spread: variance({ n: known.length, m2 }) ?? 0,
    error: mean(known.map(({ standardError }) => standardError ** 2)) ?? 0,
  };
}

/**
 * Scale separation reliability, `1 − mean(SE²) / s²` of the estimates: the part of the spread of the estimates that is not error of
 * measurement, from Rasch measurement (Andrich 1982; for comparative judgement Pollitt 2012). From 0 to 1; 0 also where the errors
 * are larger than the spread. Estimates drawn in by a prior make it cautious; pairs chosen by the estimates make it bold (Bramley 2015).
 * Null for fewer than 3 estimates.
 */
export function separationReliability(all: readonly Measured[]): number | null {
  const known = spreadAndError(all);
  if (!known) return null;
  // All alike: nothing is told apart.
  return known.spread < NOTHING ? 0 : Math.max(0, 1 - known.error / known.spread);
}

/** In how many comparisons each should take part: enough as a rule (Kinnear, Jones and Davies 2025). */
export const ENOUGH_EACH = 10;
/** The reliability to be reached (the same). */
export const ENOUGH_RELIABILITY = 0.8;

/** How many comparisons among n things let each take part in ten. */
export const enoughComparisons = (n: number): number => Math.ceil((n * ENOUGH_EACH) / 2);

/**
 * How many comparisons a reliability of 0.8 takes in all, as things look: each one more adds as much information as those so far did
 * on the average, and the true spread is what the estimates and their errors come to, `τ² = s² + mean(SE²)`. With a mean squared
 * error of e the estimates then spread by τ² − e, so that the reliability r is reached at `e = τ²·(1 − r) / (2 − r)`; the
 * information is 1 / e less the prior's. Null while nothing is told apart.
 */
export function comparisonsForReliability(comparisons: number, all: readonly Measured[]): number | null {
  const known = spreadAndError(all);
  if (!known || known.spread - known.error < NOTHING) return null;
  const ofPrior = 1 / PRIOR_DEVIATION ** 2;
  const wanted = ((known.spread + known.error) * (1 - ENOUGH_RELIABILITY)) / (2 - ENOUGH_RELIABILITY);
  const now = 1 / known.error - ofPrior;
  if (now < NOTHING) return null;
  return Math.ceil((comparisons * (1 / wanted - ofPrior)) / now - NOTHING);
}
