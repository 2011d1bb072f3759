import { db } from "@/lib/server/db";
import type { Quartiles } from "@/lib/statistics/quartiles";
import { type Asked, wholeAttempts } from "./whole-attempts";

export type TimeSums = {
  /** At the text. */
  readonly reading: Quartiles | null;
  readonly byItem: ReadonlyMap<string, Quartiles>;
};

/**
 * How many seconds those who have handed in were at the text and at each question, marked or not: of those of whom any were
 * counted there. One statement.
 */
export async function timeSums(asked: Asked): Promise<TimeSums> {
  const rows = await db.$queryRaw<{ itemVersionId: string | null; n: number; quartiles: number[] }[]>`
    WITH ${wholeAttempts(asked)},
    spent AS (
      SELECT t.attempt_id, t.item_version_id, sum(t.seconds) AS seconds
      FROM handed_in h CROSS JOIN LATERAL (
        SELECT * FROM attempt_time WHERE course_id = ${asked.courseId}::uuid AND attempt_id = h.id OFFSET 0
      ) t
      GROUP BY t.attempt_id, t.item_version_id
    )
    SELECT item_version_id AS "itemVersionId", count(*)::int AS n,
      percentile_cont(ARRAY[0.25, 0.5, 0.75]::float8[]) WITHIN GROUP (ORDER BY seconds) AS quartiles
    FROM spent GROUP BY item_version_id`;
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
