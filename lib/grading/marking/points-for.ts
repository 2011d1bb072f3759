import type { Levels } from "@/lib/schemas/grading";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";
import { rubricPoints } from "@/lib/scoring/rubric";
import { InvalidInput } from "@/lib/server/errors";

/** The points of the levels. @throws InvalidInput when one is not in the rubric, or a criterion has none. */
export function pointsFor(rubric: Rubric, levels: Levels, maximum: number): number {
  const known = new Set(rubric.criteria.map(({ id }) => id));
  const points = rubricPoints(rubric, levels, maximum);
  if (points === null || Object.keys(levels).some((id) => !known.has(id)))
    throw new InvalidInput("levelsMissing");
  return points;
}
