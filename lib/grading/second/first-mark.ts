import { RUBRIC_RULE } from "@/lib/scoring/rubric";

/** A score of an answer, as far as it is looked for among them. */
type Row = {
  readonly rule: string;
  readonly levels: unknown;
  readonly createdAt: Date;
  readonly supersededAt: Date | null;
};

/**
 * The first mark that a second one is compared with: what counted of the rubric when the second marker had finished, for what is
 * marked later may know of theirs; where nothing did, what was given first after that. Settled marks are none of them.
 */
export function firstMark<R extends Row>(scores: readonly R[], endedAt: Date): R | null {
  const byRubric = scores
    .filter(({ rule, levels }) => rule === RUBRIC_RULE && levels !== null)
    .toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const stood = byRubric.findLast(
    ({ createdAt, supersededAt }) =>
      createdAt <= endedAt && (supersededAt === null || supersededAt > endedAt),
  );
  return stood ?? byRubric.find(({ createdAt }) => createdAt > endedAt) ?? null;
}
