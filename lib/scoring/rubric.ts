import type { Rubric } from "@/lib/schemas/kinds/extended-response";
import { rounded } from "./round";

/** The rule under which a teacher's levels become points. */
export const RUBRIC_RULE = "rubric/1";

/** The rule under which levels that two markers differed on were settled, and became points. */
export const SETTLED_RULE = "settled/1";

/** The sum of the best level of every criterion, in the rubric's own points. */
export function rubricMaximum(rubric: Rubric): number {
  return rubric.criteria.reduce(
    (sum, { levels }) => sum + Math.max(...levels.map(({ points }) => points)),
    0,
  );
}

/**
 * The points of the chosen levels, scaled from the rubric's maximum to what the item is worth.
 *
 * @param levels criterion id → index of its level, from 0. Criteria that the rubric lacks are ignored.
 * @param points what the item is worth.
 * @returns from 0 to `points`, to two decimals; null as long as a criterion has no level.
 */
export function rubricPoints(
  rubric: Rubric,
  levels: Readonly<Record<string, number>>,
  points: number,
): number | null {
  let sum = 0;
  for (const criterion of rubric.criteria) {
    const index = Object.hasOwn(levels, criterion.id) ? levels[criterion.id] : undefined;
    const level = index === undefined ? undefined : criterion.levels[index];
    if (!level) return null;
    sum += level.points;
  }
  const maximum = rubricMaximum(rubric);
  return maximum === 0 ? 0 : Math.min(points, rounded((sum / maximum) * points));
}
