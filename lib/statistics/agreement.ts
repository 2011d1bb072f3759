import { mean } from "./mean";

/** What two markers gave the same answer, as levels from 0. */
export type LevelPair = { readonly first: number; readonly second: number };

/** Of fewer answers than this the figures say little: one other answer could turn them. */
export const SHAKY_BELOW = 10;

/** How far two markers agree. What is undefined is null. */
export type Agreement = {
  readonly n: number;
  /** Shares from 0 to 1: of the same level, and of levels at most one apart. */
  readonly exact: number | null;
  readonly adjacent: number | null;
  /** Quadratic weighted kappa, at most 1. */
  readonly kappa: number | null;
  /** Mean of second − first, in levels: below 0 the second marker is the stricter one. */
  readonly meanDifference: number | null;
};

/** How far two markers agree on levels. */
export function agreement(pairs: readonly LevelPair[]): Agreement {
  const differences = pairs.map(({ first, second }) => second - first);
  const share = (within: number) => mean(differences.map((by) => (Math.abs(by) <= within ? 1 : 0)));
  return {
    n: pairs.length,
    exact: share(0),
    adjacent: share(1),
    kappa: quadraticKappa(pairs),
    meanDifference: mean(differences),
  };
}

/**
 * Weighted kappa (Cohen 1968, Psychological Bulletin 70, 213–220) with quadratic weights: `κ = 1 − Σ v·o / Σ v·e`, where `o` is the
 * share of pairs in a cell of the table of levels by levels, `e` the product of the shares of its row and its column, and
 * `v = (i − j)²`. (Dividing `v` by `(k − 1)²` for `k` levels, as is often done, changes nothing: it cancels out.)
 *
 * The sums need no table: `Σ v·o` is the mean of `(x − y)²`, and `Σ v·e` that of `(x − y)²` over all pairs of one of the first
 * marker's levels with one of the second's, which is `mean x² + mean y² − 2 · mean x · mean y`.
 *
 * @returns at most 1; 0 is what chance alone would give. Null of nothing, and where both gave everybody the same one level:
 * then chance alone agrees too, and there is nothing to measure it by.
 */
export function quadraticKappa(pairs: readonly LevelPair[]): number | null {
  const of = (value: (pair: LevelPair) => number) => mean(pairs.map(value)) ?? 0;
  const observed = of(({ first, second }) => (first - second) ** 2);
  const [x, y] = [of(({ first }) => first), of(({ second }) => second)];
  const expected = of(({ first }) => (first - x) ** 2) + of(({ second }) => (second - y) ** 2) + (x - y) ** 2;
  return pairs.length === 0 || expected === 0 ? null : 1 - observed / expected;
}

/** How many answers the first marker put at a level (a row) and the second at another (a column). Levels outside are left out. */
export function levelTable(pairs: readonly LevelPair[], levels: number): number[][] {
  const table = Array.from({ length: levels }, () => Array.from({ length: levels }, () => 0));
  for (const { first, second } of pairs) {
    const row = table[first];
    if (row?.[second] !== undefined) row[second] += 1;
  }
  return table;
}
