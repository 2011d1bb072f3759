/** What one assignment brings to a student's total: points of points, after any penalty. What is excused is not among these. */
export type CountedWork = {
  readonly id: string;
  /** Null: it is in no category. */
  readonly category: string | null;
  readonly earned: number;
  /** Above 0. */
  readonly possible: number;
};

export type CategoryRule = {
  readonly id: string;
  /** In per cent; only the proportions matter. */
  readonly weight: number;
  readonly dropLowest: number;
};

/** In per cent of the maximum: per started day, and at most. */
export type LateRule = { readonly perDay: number; readonly cap: number };

export type CourseTotal = {
  /** From 0 to 1; null where nothing counts yet. */
  readonly ratio: number | null;
  /** By category: its mean from 0 to 1, null where it has nothing yet. */
  readonly categories: ReadonlyMap<string, number | null>;
  /** Ids of the work that was dropped as lowest. */
  readonly dropped: ReadonlySet<string>;
  /** How much work is in the ratio. */
  readonly counted: number;
};

const DAY = 86_400_000;

/** How many days late something is; a day that has begun is one. */
export function daysLate(dueAt: Date | null, handedInAt: Date): number {
  return dueAt ? Math.max(0, Math.ceil((handedInAt.getTime() - dueAt.getTime()) / DAY)) : 0;
}

/** What is left of points that were handed in late: `max(0, earned − possible · min(cap, perDay · days) / 100)`. */
export function afterPenalty(earned: number, possible: number, days: number, late: LateRule): number {
  return Math.max(0, earned - (possible * Math.min(late.cap, late.perDay * days)) / 100);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const ratioOf = (work: readonly CountedWork[]): number =>
  Math.min(1, Math.max(0, sum(work.map(({ earned }) => earned)) / sum(work.map(({ possible }) => possible))));

/**
 * The work that is left when the lowest are dropped: of all ways to drop as many, one with the highest `Σ earned / Σ possible`.
 * At least one stays. Where the maxima differ this is not always the work with the lowest shares, so the ratio is raised step by
 * step until the best choice for it has no higher one (Kane and Kane, "The Drop-Lowest Problem", 2006; Dinkelbach 1967).
 */
export function withoutLowest(work: readonly CountedWork[], dropLowest: number): readonly CountedWork[] {
  const stays = Math.max(1, work.length - dropLowest);
  if (stays >= work.length) return work;
  const bestFor = (ratio: number) =>
    work
      .map((one) => ({ one, gain: one.earned - ratio * one.possible }))
      .sort((a, b) => b.gain - a.gain)
      .slice(0, stays)
      .map(({ one }) => one);
  let best = bestFor(0);
  // Every step raises the ratio, and there are not many choices: it ends by itself, rounding apart.
  for (let step = 0; step < 50; step += 1) {
    const next = bestFor(ratioOf(best));
    if (ratioOf(next) <= ratioOf(best)) break;
    best = next;
  }
  return best;
}

/**
 * The total of a course for one student.
 *
 *     mean of a category = Σ earned / Σ possible of what is kept
 *     total              = Σ weight · mean / Σ weight, over the categories that have something
 *
 * Without categories everything counts together; with them, work in none of them does not count.
 * @param work what counts, after penalties.
 */
export function courseTotal(work: readonly CountedWork[], categories: readonly CategoryRule[]): CourseTotal {
  if (categories.length === 0) {
    const ratio = work.length === 0 ? null : ratioOf(work);
    return { ratio, categories: new Map(), dropped: new Set(), counted: work.length };
  }
  const parts = categories.map(({ id, weight, dropLowest }) => {
    const all = work.filter(({ category }) => category === id);
    const kept = withoutLowest(all, dropLowest);
    return { id, weight, all, kept, mean: kept.length === 0 ? null : ratioOf(kept) };
  });
  const weighing = parts.flatMap(({ weight, mean, kept }) =>
    mean === null || weight === 0 ? [] : { weight, mean, kept },
  );
  const weights = sum(weighing.map(({ weight }) => weight));
  return {
    ratio:
      weights === 0 ? null : Math.min(1, sum(weighing.map(({ weight, mean }) => weight * mean)) / weights),
    categories: new Map(parts.map(({ id, mean }) => [id, mean])),
    dropped: new Set(
      parts.flatMap(({ all, kept }) => all.filter((one) => !kept.includes(one)).map(({ id }) => id)),
    ),
    counted: sum(weighing.map(({ kept }) => kept.length)),
  };
}
