import { chanceOf } from "./bradley-terry";

/** A judgement with what the ranking says of the two, in logits. */
export type Judged = { readonly winner: number; readonly loser: number; readonly count: number };

export type JudgeFit = {
  readonly comparisons: number;
  /** The share of judgements in which the better one is the one that stands higher. */
  readonly agreement: number;
  /** The share to be expected of somebody who judges as the ranking says: near pairs go either way. */
  readonly expected: number;
  /**
   * Mean square of what was judged against what is expected, weighted by information: `Σ(1 − p)² / Σp(1 − p)` (infit; Wright and
   * Masters 1982). About 1 for somebody who judges as the others do; above, less so.
   */
  readonly infit: number;
};

/** More than this is a misfit by the customary rule (Wright and Linacre 1994, "Reasonable mean-square fit values"). */
export const MISFIT = 1.3;

/** How somebody's judgements go along with the ranking of all; null for somebody without any. */
export function judgeFit(judgements: readonly Judged[]): JudgeFit | null {
  let [comparisons, agreed, expected, surprise, information] = [0, 0, 0, 0, 0];
  for (const { winner, loser, count } of judgements) {
    const chance = chanceOf(winner, loser);
    comparisons += count;
    // Two at the same place agree with either judgement, half each.
    agreed += count * (chance === 0.5 ? 0.5 : Number(chance > 0.5));
    expected += count * Math.max(chance, 1 - chance);
    surprise += count * (1 - chance) ** 2;
    information += count * chance * (1 - chance);
  }
  if (comparisons === 0) return null;
  return {
    comparisons,
    agreement: agreed / comparisons,
    expected: expected / comparisons,
    infit: surprise / information,
  };
}
