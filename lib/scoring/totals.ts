import { rounded } from "./round";

/** One response's score as it counts towards a total. `points` is null while a person has yet to mark it. */
export type Counted = { readonly points: number | null; readonly maximum: number };

export type Totals = {
  /** The sum of the points given so far. */
  readonly points: number;
  /** What the whole attempt is worth, marked or not. */
  readonly maximum: number;
  readonly needsMarking: number;
  /** points / maximum; null while something needs marking, and where there is nothing to earn. */
  readonly ratio: number | null;
};

/** The totals of an attempt from the scores of its responses. */
export function totals(scores: readonly Counted[]): Totals {
  const points = rounded(scores.reduce((sum, score) => sum + (score.points ?? 0), 0));
  const maximum = rounded(scores.reduce((sum, score) => sum + score.maximum, 0));
  const needsMarking = scores.filter((score) => score.points === null).length;
  const ratio = needsMarking > 0 || maximum === 0 ? null : points / maximum;
  return { points, maximum, needsMarking, ratio };
}
