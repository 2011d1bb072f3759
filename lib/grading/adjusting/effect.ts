import type { Regraded } from "./regrade";

/** What a change does to students' results before anybody decides on it. */
export type Effect = {
  readonly students: number;
  readonly unchanged: number;
  /** How many gain, how many lose, and the most that one of them does, as a share of all their points from 0 to 1. */
  readonly gain: Change;
  readonly lose: Change;
};
type Change = { readonly students: number; readonly most: number };

/** Smaller differences are those of binary arithmetic. */
const NOTHING = 1e-9;

/**
 * Compares what each attempt has earned of what is marked, `Σx / Σm`, before and after: points alone would hide that a
 * dropped item takes from the maximum as well. An attempt of which nothing is marked that could earn counts as unchanged.
 */
export function effectOf(attempts: readonly Regraded[]): Effect {
  const changes = attempts.map(({ current, next, others }) => {
    const share = (score: { points: number; maximum: number } | null) => {
      const maximum = others.maximum + (score?.maximum ?? 0);
      return maximum === 0 ? 0 : (others.points + (score?.points ?? 0)) / maximum;
    };
    return share(next) - share(current);
  });
  const of = (list: readonly number[]): Change => ({
    students: list.length,
    most: Math.max(0, ...list.map(Math.abs)),
  });
  const gain = of(changes.filter((change) => change > NOTHING));
  const lose = of(changes.filter((change) => change < -NOTHING));
  return {
    students: changes.length,
    unchanged: changes.length - gain.students - lose.students,
    gain,
    lose,
  };
}
