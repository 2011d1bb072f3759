/**
 * How many people chose each of the ids; one who chose an id twice counts once. Ids that were not offered are left out.
 *
 * @param offered the ids in the order of the result.
 * @param chosen what each person chose.
 */
export function countChoices(
  offered: readonly string[],
  chosen: readonly (readonly string[])[],
): ReadonlyMap<string, number> {
  const counts = new Map(offered.map((id) => [id, 0]));
  for (const ids of chosen)
    for (const id of new Set(ids)) {
      const count = counts.get(id);
      if (count !== undefined) counts.set(id, count + 1);
    }
  return counts;
}

export type PlacementCount = {
  readonly statementId: string;
  /** How many put the statement under each category, in the order of the categories. */
  readonly perCategory: readonly number[];
  readonly right: number;
  /** How many left it where it was. */
  readonly unplaced: number;
};

/**
 * Per statement: how many people put it where, and how many of them rightly.
 *
 * @param placements statement id → category id, for each person. A category that was not offered counts as unplaced.
 * @param key statement id → its right category.
 */
export function countPlacements(
  statementIds: readonly string[],
  categoryIds: readonly string[],
  placements: readonly Readonly<Record<string, string>>[],
  key: Readonly<Record<string, string>>,
): PlacementCount[] {
  return statementIds.map((statementId) => {
    const placed = placements.map((placement) =>
      Object.hasOwn(placement, statementId) ? placement[statementId] : undefined,
    );
    const perCategory = categoryIds.map((id) => placed.filter((category) => category === id).length);
    const rightPlace = categoryIds.indexOf(key[statementId] ?? "");
    return {
      statementId,
      perCategory,
      right: perCategory[rightPlace] ?? 0,
      unplaced: placements.length - perCategory.reduce((sum, count) => sum + count, 0),
    };
  });
}
