import { db } from "@/lib/server/db";
import type { ItemSums } from "@/lib/statistics/item-statistics";
import { type Asked, wholeAttempts } from "./whole-attempts";

/** What is summed up of each item, by its id. One statement, whatever the size of the class; an item worth nothing is not in it. */
export async function itemSums(asked: Asked): Promise<ReadonlyMap<string, ItemSums>> {
  const rows = await db.$queryRaw<(ItemSums & { readonly itemVersionId: string })[]>`
    WITH ${wholeAttempts(asked)},
    placed AS (
      SELECT e.item_version_id, e.points, e.maximum, w.total, w.total - e.points AS rest,
        row_number() OVER (PARTITION BY e.item_version_id ORDER BY e.points) AS by_points,
        row_number() OVER (PARTITION BY e.item_version_id ORDER BY w.total - e.points) AS by_rest
      FROM earned e JOIN whole w USING (attempt_id)
      WHERE e.maximum > 0
    ),
    paired AS (
      SELECT a.item_version_id, covar_samp(a.points, b.rest) AS largest
      FROM placed a JOIN placed b ON b.item_version_id = a.item_version_id AND b.by_rest = a.by_points
      GROUP BY a.item_version_id
    )
    SELECT p.item_version_id AS "itemVersionId", count(*)::int AS n, max(p.maximum) AS maximum, avg(p.points) AS mean,
      var_samp(p.points) AS variance, covar_samp(p.points, p.total) AS "covarianceWithTotal",
      covar_samp(p.points, p.rest) AS "covarianceWithRest", var_samp(p.rest) AS "restVariance",
      max(o.largest) AS "largestCovariance"
    FROM placed p JOIN paired o USING (item_version_id)
    GROUP BY p.item_version_id`;
  return new Map(rows.map(({ itemVersionId, ...sums }) => [itemVersionId, sums]));
}
