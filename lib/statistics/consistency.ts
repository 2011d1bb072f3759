/** How far one person's judgements of several cases follow one principle. */
export type Consistency = {
  /** The principle that most judgements follow; null where there is no such one, or fewer than two judgements. */
  readonly main: string | null;
  /** How many follow it. */
  readonly following: number;
  readonly judged: number;
  /** The cases that were judged by another, in the order of the cases. */
  readonly different: readonly string[];
};

/**
 * Counts judgements by principle. It measures sameness and nothing else: to judge unlike cases alike is no merit, and a
 * difference can have a good reason.
 *
 * @param caseIds the cases in their order; judgements of others are ignored.
 * @param judgements case id → principle id.
 */
export function consistency(
  caseIds: readonly string[],
  judgements: Readonly<Record<string, string>>,
): Consistency {
  const judged = caseIds.filter((id) => Object.hasOwn(judgements, id));
  const counts = new Map<string, number>();
  for (const id of judged) {
    const principle = judgements[id] ?? "";
    counts.set(principle, (counts.get(principle) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const leading = [...counts].filter(([, count]) => count === most);
  const main = leading.length === 1 && judged.length > 1 ? (leading[0]?.[0] ?? null) : null;
  return {
    main,
    following: main === null ? 0 : most,
    judged: judged.length,
    different: main === null ? [] : judged.filter((id) => judgements[id] !== main),
  };
}
