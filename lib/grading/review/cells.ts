import { rounded } from "@/lib/scoring/round";
import { UNANSWERED_RULE } from "@/lib/scoring/score-response";
import { mean } from "@/lib/statistics/mean";
import type { ReviewAttempt, ReviewScore } from "./review-attempt";

/** How one answer did. "noPoints": the item is worth nothing here, so nothing can be said of it. */
export type CellState = "right" | "inPart" | "wrong" | "toMark" | "unanswered" | "noPoints";

/** One answer of a handed-in attempt; `points` is null until it is marked. */
export type Cell = {
  readonly state: CellState;
  readonly points: number | null;
  readonly maximum: number;
};

function stateOf({ points, maximum, rule }: Pick<ReviewScore, "points" | "maximum" | "rule">): CellState {
  if (rule === UNANSWERED_RULE) return "unanswered";
  if (maximum === 0) return "noPoints";
  if (points >= maximum) return "right";
  return points > 0 ? "inPart" : "wrong";
}

/** What a score says, or that one is missing yet. `worth` is what the item earns at most. */
export function cellOf(score: ReviewScore | undefined, worth: number): Cell {
  return score
    ? { state: stateOf(score), points: score.points, maximum: score.maximum }
    : { state: "toMark", points: null, maximum: worth };
}

/** The mean of what a student earned at an item in several attempts; not known before all of them are marked. */
export function meanCell(cells: readonly Cell[]): Cell {
  const maximum = mean(cells.map((cell) => cell.maximum)) ?? 0;
  const points = cells.flatMap((cell) => cell.points ?? []);
  if (points.length < cells.length) return { state: "toMark", points: null, maximum };
  if (cells.every(({ state }) => state === "unanswered")) return { state: "unanswered", points: 0, maximum };
  const earned = mean(points) ?? 0;
  return { state: stateOf({ points: earned, maximum, rule: "" }), points: rounded(earned), maximum };
}

/** Those of which it is known what they earned. */
export const marked = (cells: readonly Cell[]): { readonly points: number; readonly maximum: number }[] =>
  cells.flatMap(({ points, maximum }) => (points === null ? [] : { points, maximum }));

/** The cells of an attempt, in the order of the items; null while it is not handed in. */
export function cellsOf(
  attempt: ReviewAttempt,
  items: readonly { readonly id: string; readonly points: number }[],
): Cell[] | null {
  return attempt.handedInAt ? items.map(({ id, points }) => cellOf(attempt.scores.get(id), points)) : null;
}

/** How many answers of an attempt wait for a marker. */
export function toMark(attempt: ReviewAttempt, items: readonly { readonly id: string }[]): number {
  return attempt.handedInAt ? items.filter(({ id }) => !attempt.scores.has(id)).length : 0;
}
