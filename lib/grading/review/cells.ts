import { UNANSWERED_RULE } from "@/lib/scoring/score-response";
import type { ReviewAttempt, ReviewScore } from "./review-attempt";

/** How one answer did. "noPoints": the item is worth nothing here, so nothing can be said of it. */
export type CellState = "right" | "inPart" | "wrong" | "toMark" | "unanswered" | "noPoints";

/** One answer of a handed-in attempt; `points` is null until it is marked. */
export type Cell = {
  readonly state: CellState;
  readonly points: number | null;
  readonly maximum: number;
};

function stateOf({ points, maximum, rule }: ReviewScore): CellState {
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
