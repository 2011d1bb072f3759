import type { Quartiles } from "@/lib/statistics/quartiles";

type Timed = {
  readonly facility: number | null;
  /** Points. */
  readonly maximum: number;
  readonly time: Quartiles | null;
};

/** Twice as long as it usually takes to earn a point here. */
const LONG = 2;
const HALF = 0.5;
/** Of fewer questions nothing is usual, and of fewer students no median is worth a word. */
const FEWEST_ITEMS = 3;
const FEWEST_STUDENTS = 5;

/**
 * Whether each question took unusually long for its points and earned less than half of them: its median time by its points is at
 * least twice the median of that over all questions. An essay may take long; it is worth more.
 */
export function takesLong(items: readonly Timed[]): boolean[] {
  const paces = items.map(({ time, maximum }) =>
    time && time.n >= FEWEST_STUDENTS && maximum > 0 ? time.median / maximum : null,
  );
  const known = paces.flatMap((pace) => pace ?? []).toSorted((a, b) => a - b);
  if (known.length < FEWEST_ITEMS) return items.map(() => false);
  const middle = (known.length - 1) / 2;
  const usual = ((known[Math.floor(middle)] ?? 0) + (known[Math.ceil(middle)] ?? 0)) / 2;
  return items.map(({ facility }, index) => {
    const pace = paces[index] ?? null;
    return pace !== null && facility !== null && usual > 0 && pace >= LONG * usual && facility < HALF;
  });
}
