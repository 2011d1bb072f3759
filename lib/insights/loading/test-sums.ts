import { db } from "@/lib/server/db";
import type { Moments } from "@/lib/statistics/test-statistics";
import { spentTimes, type TimeRow, type TimeSums, timeSums } from "./time-sums";
import { type Asked, wholeAttempts } from "./whole-attempts";

/** Into how many parts of the same width the totals are sorted. */
export const BINS = 10;

export type TestSums = {
  /** Students whose work is handed in, whether it is marked or not. */
  readonly handedIn: number;
  /** Of the totals that can be compared, in points; null where there is none. */
  readonly totals: (Moments & { readonly median: number; readonly maximum: number }) | null;
  /** How many totals lie in each tenth of what can be earned, from the lowest. */
  readonly bins: readonly number[];
  readonly times: TimeSums;
};

/** What is summed up of the totals, and of the time they took. One statement, whatever the size of the class. */
export async function testSums(asked: Asked): Promise<TestSums> {
  const [row] = await db.$queryRaw<
    {
      handedIn: number;
      n: number;
      mean: number | null;
      median: number | null;
      maximum: number | null;
      m2: number | null;
      m3: number | null;
      m4: number | null;
      bins: { bin: number; count: number }[] | null;
      times: TimeRow[] | null;
    }[]
  >`
    WITH ${wholeAttempts(asked)},
    ${spentTimes(asked.courseId)},
    centre AS (SELECT avg(total) AS mean FROM whole),
    bins AS (
      SELECT least(${BINS}, width_bucket(total / maximum, 0, 1, ${BINS}::int)) AS bin, count(*)::int AS count FROM whole GROUP BY 1
    )
    SELECT (SELECT count(*)::int FROM handed_in) AS "handedIn", count(*)::int AS n, avg(total) AS mean,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY total) AS median, max(maximum) AS maximum,
      avg(power(total - mean, 2)) AS m2, avg(power(total - mean, 3)) AS m3, avg(power(total - mean, 4)) AS m4,
      (SELECT json_agg(bins) FROM bins) AS bins, (SELECT json_agg(times) FROM times) AS times
    FROM whole, centre`;
  const { handedIn = 0, n = 0, mean, median, maximum, m2, m3, m4, bins, times } = row ?? {};
  const has = n > 0 && mean != null && median != null && maximum != null;
  return {
    handedIn,
    totals: has ? { n, mean, median, maximum, m2: m2 ?? 0, m3: m3 ?? 0, m4: m4 ?? 0 } : null,
    bins: Array.from({ length: BINS }, (_, at) => bins?.find(({ bin }) => bin === at + 1)?.count ?? 0),
    times: timeSums(times ?? []),
  };
}
