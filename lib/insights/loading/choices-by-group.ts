import { db } from "@/lib/server/db";
import { type Asked, wholeAttempts } from "./whole-attempts";

/** The share of a class in each of the two groups: it tells most with the fewest people (Kelley 1939). */
const GROUP_SHARE = 0.27;
/** Fewer attempts have no groups. */
const FEWEST = 4;

export type GroupChoices = {
  /** How many attempts are in each of the two groups. */
  readonly size: number;
  /** item → option → how many of the best and of the weakest by the total chose it. */
  readonly byItem: ReadonlyMap<
    string,
    ReadonlyMap<string, { readonly upper: number; readonly lower: number }>
  >;
};

/** Who chose what, by the upper and the lower group of the totals; null for fewer than 4 attempts. One statement. */
export async function choicesByGroup(asked: Asked): Promise<GroupChoices | null> {
  const rows = await db.$queryRaw<
    { itemVersionId: string; option: string; upper: number; lower: number; size: number }[]
  >`
    WITH ${wholeAttempts(asked)},
    ranked AS (
      SELECT attempt_id, row_number() OVER (ORDER BY total DESC, attempt_id) AS from_top,
        row_number() OVER (ORDER BY total, attempt_id DESC) AS from_bottom,
        greatest(1, round(${GROUP_SHARE}::float8 * count(*) OVER ()))::int AS size, count(*) OVER () AS n
      FROM whole
    )
    SELECT r.item_version_id AS "itemVersionId", o.option,
      count(*) FILTER (WHERE g.from_top <= g.size)::int AS upper,
      count(*) FILTER (WHERE g.from_bottom <= g.size)::int AS lower, max(g.size)::int AS size
    FROM ranked g
    JOIN response r ON r.course_id = ${asked.courseId}::uuid AND r.attempt_id = g.attempt_id
      AND r.item_version_id = ANY(${[...asked.itemIds]}::uuid[])
    CROSS JOIN LATERAL jsonb_array_elements_text(
      CASE jsonb_typeof(r.answer->'options') WHEN 'array' THEN r.answer->'options'
        ELSE CASE jsonb_typeof(r.answer->'option') WHEN 'string' THEN jsonb_build_array(r.answer->'option') ELSE '[]' END END
    ) AS o(option)
    WHERE g.n >= ${FEWEST}
    GROUP BY r.item_version_id, o.option`;
  const byItem = new Map<string, Map<string, { upper: number; lower: number }>>();
  for (const { itemVersionId, option, upper, lower } of rows) {
    const counts = byItem.get(itemVersionId) ?? new Map();
    byItem.set(itemVersionId, counts.set(option, { upper, lower }));
  }
  return rows[0] ? { size: rows[0].size, byItem } : null;
}
