import type { Strength } from "@/lib/statistics/bradley-terry";
import { type JudgeFit, judgeFit } from "@/lib/statistics/judging";
import type { Judged } from "./load-judgements";

/** How one judge's judgements go along with the ranking of all. */
export type JudgeRow = JudgeFit & {
  readonly judgeId: string | null;
  /** The share of judgements in which the left one was better. */
  readonly leftShare: number;
};

/** A row for each judge, those with the most judgements first. */
export function judgeRows(judged: readonly Judged[], strengths: readonly Strength[]): JudgeRow[] {
  const places = new Map(strengths.map(({ id, estimate }) => [id, estimate ?? 0]));
  const judges = [...new Set(judged.map(({ judgeId }) => judgeId))];
  return judges
    .flatMap((judgeId) => {
      const own = judged.filter((one) => one.judgeId === judgeId);
      const fit = judgeFit(
        own.map(({ winner, loser, count }) => ({
          winner: places.get(winner) ?? 0,
          loser: places.get(loser) ?? 0,
          count,
        })),
      );
      if (!fit) return [];
      const left = own.reduce((sum, one) => sum + one.left, 0);
      return [{ judgeId, ...fit, leftShare: left / fit.comparisons }];
    })
    .sort((a, b) => b.comparisons - a.comparisons);
}
