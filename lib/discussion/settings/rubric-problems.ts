import { alike, levelsRise } from "@/lib/schemas/inconsistencies";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";

/**
 * What is wrong with a well-formed rubric, as a code of the `Validation` catalogue: two criteria that cannot be told apart, or
 * levels whose points do not rise. Null: it can be marked by.
 */
export function rubricProblem({ criteria }: Rubric): "twice" | "rangeTurned" | null {
  if (alike("", criteria).length > 0) return "twice";
  return levelsRise(criteria) ? null : "rangeTurned";
}

/** Whether marks given by the one rubric mean the same by the other: words may differ, criteria and points may not. */
export function marksAlike(one: Rubric, other: Rubric): boolean {
  const frame = ({ criteria }: Rubric) =>
    JSON.stringify(
      criteria
        .map(({ id, levels }) => [id, levels.map(({ points }) => points)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return frame(one) === frame(other);
}
