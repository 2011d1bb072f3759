import { db } from "@/lib/server/db";
import { type Asked, wholeAttempts } from "./whole-attempts";

/** A wrong answer that several gave. */
export type WrongAlike = {
  readonly itemVersionId: string;
  /** What was sorted or matched wrongly; null where an option was chosen. */
  readonly part: string | null;
  /** The option, the heading or the meaning that was given. */
  readonly given: string;
  readonly count: number;
  /** Who gave it, by name. */
  readonly names: readonly string[];
};

/** Shown are the most common; of one person it is no group. */
const MOST = 20;
const FEWEST = 2;

/**
 * The wrong answers that several students gave alike, the most common first: wrong options that were chosen, and things sorted
 * under or matched with what is not theirs. Of every student the attempt that counts, marked to the end or not. One statement.
 * @param names whether to say who: else nobody's name leaves the database.
 */
export async function wrongAlike(
  asked: Asked,
  { names }: { readonly names: boolean },
): Promise<WrongAlike[]> {
  return db.$queryRaw<WrongAlike[]>`
    WITH ${wholeAttempts(asked)},
    answered AS (
      SELECT a.user_id, r.item_version_id, r.answer, v.kind, k.key
      FROM handed_in h JOIN attempt a ON a.id = h.id
      JOIN response r ON r.course_id = ${asked.courseId}::uuid AND r.attempt_id = h.id
        AND r.item_version_id = ANY(${[...asked.itemIds]}::uuid[])
      JOIN item_version v ON v.id = r.item_version_id
      JOIN item_key k ON k.item_version_id = v.id
    ),
    wrong AS (
      SELECT user_id, item_version_id, NULL AS part, answer->>'option' AS given
      FROM answered
      WHERE kind = 'CHOICE' AND answer->>'option' IS NOT NULL AND answer->>'option' <> key->>'correct'
      UNION ALL
      SELECT user_id, item_version_id, NULL, o.option
      FROM answered CROSS JOIN LATERAL jsonb_array_elements_text(answer->'options') AS o(option)
      WHERE kind = 'MULTIPLE_CHOICE' AND NOT jsonb_exists(key->'correct', o.option)
      UNION ALL
      SELECT user_id, item_version_id, p.key, p.value
      FROM answered a CROSS JOIN LATERAL jsonb_each_text(a.answer->'placement') AS p(key, value)
      WHERE kind IN ('CATEGORISE', 'MATCH') AND a.key->'placement'->>p.key IS DISTINCT FROM p.value
    )
    SELECT w.item_version_id AS "itemVersionId", w.part, w.given, count(*)::int AS count,
      CASE WHEN ${names} THEN array_agg(e.name ORDER BY e.name) ELSE ARRAY[]::text[] END AS names
    FROM wrong w JOIN enrollment e ON e.course_id = ${asked.courseId}::uuid AND e.user_id = w.user_id
    GROUP BY w.item_version_id, w.part, w.given
    HAVING count(*) >= ${FEWEST}
    ORDER BY count(*) DESC, w.item_version_id, w.part, w.given
    LIMIT ${MOST}`;
}
