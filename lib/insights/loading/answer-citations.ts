import { seenInSql } from "@/lib/grading/second/seen-scores";
import { db } from "@/lib/server/db";
import { Prisma } from "@/lib/server/generated/client";
import { type SentencePlaces, saysSomething, touching } from "./sentence-places";
import { type Asked, handedIn } from "./whole-attempts";

/** Answers by what they earned: more than half of the points, or no more, or nothing that tells. */
export type ByWorth = { readonly right: number; readonly wrong: number; readonly open: number };

export type AnswerCitations = {
  /** Students whose work is handed in. */
  readonly handedIn: number;
  /** Of each item and sentence (its place, from 1) how many answers cite it; `instead`: those that cite nothing that the key accepts. */
  readonly cited: readonly (ByWorth & {
    readonly itemVersionId: string;
    readonly place: number;
    readonly instead: number;
  })[];
  /** How many answers to each item cite anything; `missed`: those that cite nothing that the key accepts. */
  readonly items: readonly (ByWorth & { readonly itemVersionId: string; readonly missed: number })[];
};

/**
 * Whether a response is right, by the row `s` of its score: more than half of its points. Null where that is not known or says
 * nothing: it waits for a marker, is never marked, is excused or dropped, or everybody has the points.
 */
export const IS_RIGHT = Prisma.sql`
  CASE WHEN s.maximum > 0 AND s.rule NOT LIKE 'full-marks/%' THEN s.points > s.maximum / 2 END`;

/** From the citations `c` of the attempt `h` that say something, each with the score `s` of its answer that the viewer may see. */
export const citedBy = (asked: Asked, places: SentencePlaces): Prisma.Sql => Prisma.sql`
        FROM citation c
        LEFT JOIN LATERAL (
          SELECT points, maximum, rule FROM score
          WHERE course_id = c.course_id AND attempt_id = c.attempt_id AND item_version_id = c.item_version_id
            AND superseded_at IS NULL AND ${seenInSql(asked.kept)}
          OFFSET 0
        ) s ON true
        WHERE c.course_id = ${asked.courseId}::uuid AND c.attempt_id = h.id
          AND c.item_version_id = ANY(${[...asked.itemIds]}::uuid[]) AND ${saysSomething(places)}`;

type Row = AnswerCitations["cited"][number] & {
  readonly answersRight: number;
  readonly answersWrong: number;
  readonly answersOpen: number;
  readonly missed: number;
};

/**
 * Which sentences the answers cite, of every student in the attempt that counts; an answer that cites a sentence twice counts once.
 * One statement, whose rows are as many as sentences by items at most, whatever the size of the class.
 * @param keys the sentences (item, place) that the keys accept.
 */
export async function answerCitations(
  asked: Asked,
  places: SentencePlaces,
  keys: readonly { readonly itemVersionId: string; readonly place: number }[],
): Promise<AnswerCitations> {
  const keyed = keys.map(({ itemVersionId, place }) => `${itemVersionId}:${place}`);
  const [found] = await db.$queryRaw<{ handedIn: number; rows: (Row & { place: number | null })[] }[]>`
    WITH ${handedIn(asked)},
    cited AS (
      SELECT c.* FROM handed_in h CROSS JOIN LATERAL (
        SELECT c.attempt_id, c.item_version_id, c.block_key, c.start, c."end", ${IS_RIGHT} AS is_right
        ${citedBy(asked, places)}
        OFFSET 0
      ) c
    ),
    touched AS (
      SELECT DISTINCT c.attempt_id, c.item_version_id, c.is_right, s.place::int AS place
      FROM cited c ${touching(places)}
    ),
    weighed AS (
      SELECT *, bool_or(item_version_id || ':' || place = ANY(${keyed}::text[])) OVER answer AS hits,
        row_number() OVER answer = 1 AS is_first
      FROM touched
      WINDOW answer AS (PARTITION BY attempt_id, item_version_id)
    ),
    counted AS (
      SELECT item_version_id AS "itemVersionId", place, count(*) FILTER (WHERE is_right)::int AS right,
        count(*) FILTER (WHERE NOT is_right)::int AS wrong, count(*) FILTER (WHERE is_right IS NULL)::int AS open,
        count(*) FILTER (WHERE NOT hits)::int AS instead,
        count(*) FILTER (WHERE is_first AND is_right)::int AS "answersRight",
        count(*) FILTER (WHERE is_first AND NOT is_right)::int AS "answersWrong",
        count(*) FILTER (WHERE is_first AND is_right IS NULL)::int AS "answersOpen",
        count(*) FILTER (WHERE is_first AND NOT hits)::int AS missed
      FROM weighed GROUP BY GROUPING SETS ((item_version_id, place), (item_version_id))
    )
    SELECT (SELECT count(*)::int FROM handed_in) AS "handedIn", coalesce((SELECT json_agg(counted) FROM counted), '[]') AS rows`;
  const rows = found?.rows ?? [];
  return {
    handedIn: found?.handedIn ?? 0,
    cited: rows.flatMap(({ place, itemVersionId, right, wrong, open, instead }) =>
      place === null ? [] : [{ place, itemVersionId, right, wrong, open, instead }],
    ),
    items: rows.flatMap(({ place, itemVersionId, missed, ...answers }) =>
      place === null
        ? [
            {
              ...{ itemVersionId, missed, right: answers.answersRight },
              ...{ wrong: answers.answersWrong, open: answers.answersOpen },
            },
          ]
        : [],
    ),
  };
}
