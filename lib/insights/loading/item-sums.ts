import { db } from "@/lib/server/db";
import type { ItemSums } from "@/lib/statistics/item-statistics";
import { type Asked, wholeAttempts } from "./whole-attempts";

/** What is summed up of each item, by its id. One statement, whatever the size of the class; an item worth nothing is not in it. */
export async function itemSums(asked: Asked): Promise<ReadonlyMap<string, ItemSums>> {
  const rows = await db.$queryRaw<(ItemSums & { readonly itemVersionId: string })[]>`
    WITH ${wholeAttempts(asked)},
    summed AS (
      SELECT item_version_id AS "itemVersionId", count(*)::int AS n, max(maximum) AS maximum, avg(points) AS mean,
        var_samp(points) AS variance, covar_samp(points, total) AS "covarianceWithTotal",
        covar_samp(points, total - points) AS "covarianceWithRest", var_samp(total - points) AS "restVariance",
        array_agg(points ORDER BY points) AS scores, array_agg(total - points ORDER BY total - points) AS rests
      FROM counted WHERE maximum > 0
      GROUP BY item_version_id
    )
    SELECT "itemVersionId", n, maximum, mean, variance, "covarianceWithTotal", "covarianceWithRest", "restVariance",
      (SELECT covar_samp(pair.score, pair.rest) FROM unnest(scores, rests) AS pair(score, rest)) AS "largestCovariance"
    FROM summed`;
  return new Map(rows.map(({ itemVersionId, ...sums }) => [itemVersionId, sums]));
}
