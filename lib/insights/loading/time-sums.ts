import { Prisma } from "@/lib/server/generated/client";
import type { Quartiles } from "@/lib/statistics/quartiles";

export type TimeSums = {
  /** At the text. */
  readonly reading: Quartiles | null;
  readonly byItem: ReadonlyMap<string, Quartiles>;
};

/** A row of the table that `spentTimes` makes. */
export type TimeRow = {
  readonly itemVersionId: string | null;
  readonly n: number;
  readonly quartiles: number[];
};

/**
 * Goes on with a statement that has the table `handed_in`: the table `times`, of how many seconds those who have handed in were at the
 * text (no item) and at each question, marked or not: of those of whom any were counted there.
 */
export const spentTimes = (courseId: string): Prisma.Sql => Prisma.sql`
    spent AS (
      SELECT t.attempt_id, t.item_version_id, sum(t.seconds) AS seconds
      FROM handed_in h CROSS JOIN LATERAL (
        SELECT * FROM attempt_time WHERE course_id = ${courseId}::uuid AND attempt_id = h.id OFFSET 0
      ) t
      GROUP BY t.attempt_id, t.item_version_id
    ),
    times AS (
      SELECT item_version_id AS "itemVersionId", count(*)::int AS n,
        percentile_cont(ARRAY[0.25, 0.5, 0.75]::float8[]) WITHIN GROUP (ORDER BY seconds) AS quartiles
      FROM spent GROUP BY item_version_id
    )`;

export function timeSums(rows: readonly TimeRow[]): TimeSums {
  const all = rows.map(({ itemVersionId, n, quartiles: [lower = 0, median = 0, upper = 0] }) => ({
    itemVersionId,
    quartiles: { n, lower, median, upper },
  }));
  return {
    reading: all.find(({ itemVersionId }) => itemVersionId === null)?.quartiles ?? null,
    byItem: new Map(
      all.flatMap(({ itemVersionId: id, quartiles }) => (id === null ? [] : [[id, quartiles]])),
    ),
  };
}
