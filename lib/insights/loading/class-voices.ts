import { db } from "@/lib/server/db";
import { type Asked, handedIn } from "./whole-attempts";

/** Students at one position of a statement's line, at one of its three moments: 1 before reading, 2 after it, 3 after the discussion. */
export type PlaceCount = {
  readonly itemVersionId: string;
  readonly moment: 1 | 2 | 3;
  readonly position: number;
  readonly count: number;
};

/** Of those who named a place at two moments or more: how many went which way from the first to the last, and how far on average. */
export type MoveCount = {
  readonly itemVersionId: string;
  readonly low: number;
  readonly high: number;
  readonly same: number;
  readonly mean: number;
};

export type JudgementCount = {
  readonly itemVersionId: string;
  readonly caseId: string;
  readonly principleId: string;
  readonly count: number;
};

/** How far each student's judgements follow one principle, as `consistency` finds it, summed up. */
export type ConsistencySum = {
  readonly itemVersionId: string;
  /** Who judged a case at least. */
  readonly judged: number;
  /** Who judged two at least, and most of them by one principle, which no other equals. */
  readonly led: number;
  /** Who judged two at least, and no principle leads. */
  readonly even: number;
  /** Of those whom one leads: the mean share of judgements that follow it, from 0 to 1; null of nobody. */
  readonly mean: number | null;
};

export type ParticipationSum = {
  /** All students of the course. */
  readonly students: number;
  /** How many of them have a post that stands; have answered somebody else; have cited the text. */
  readonly posted: number;
  readonly answered: number;
  readonly cited: number;
};

export type ClassVoices = {
  readonly places: readonly PlaceCount[];
  readonly moves: readonly MoveCount[];
  readonly judgements: readonly JudgementCount[];
  readonly consistencies: readonly ConsistencySum[];
  /** Null where there is no discussion. */
  readonly participation: ParticipationSum | null;
};

const NONE: ClassVoices = {
  places: [],
  moves: [],
  judgements: [],
  consistencies: [],
  participation: null,
};

/**
 * Where a class stands, how it judged, and who took part in its discussion. Stances as the ledger has them: before reading as the
 * first attempt keeps it, after it in the attempt that counts, after the discussion as said last. One statement; its rows are as
 * many as positions of a line and cases of a matrix at most, whatever the size of the class.
 * @param stances the ids of the items that ask for a stance; @param matrices and of those that judge cases.
 */
export async function classVoices(
  asked: Asked,
  stances: readonly string[],
  matrices: readonly string[],
): Promise<ClassVoices> {
  const { courseId, assignmentId } = asked;
  const [row] = await db.$queryRaw<ClassVoices[]>`
    WITH ${handedIn(asked)},
    placed AS (
      (SELECT DISTINCT ON (a.user_id, s.item_version_id) s.item_version_id, a.user_id, 1 AS moment, s.position
       FROM attempt a JOIN enrollment e ON e.course_id = a.course_id AND e.user_id = a.user_id AND e.role = 'STUDENT' AND e.removed_at IS NULL
       JOIN stance s ON s.course_id = a.course_id AND s.attempt_id = a.id AND s.item_version_id = ANY(${[...stances]}::uuid[])
       WHERE a.course_id = ${courseId}::uuid AND a.assignment_id = ${assignmentId}::uuid
       ORDER BY a.user_id, s.item_version_id, s.created_at)
      UNION ALL
      SELECT r.item_version_id, a.user_id, 2, (r.answer->>'position')::int
      FROM handed_in h JOIN attempt a ON a.id = h.id
      JOIN response r ON r.course_id = ${courseId}::uuid AND r.attempt_id = h.id AND r.item_version_id = ANY(${[...stances]}::uuid[])
      WHERE r.answer->>'position' IS NOT NULL
      UNION ALL
      (SELECT DISTINCT ON (a.user_id, s.item_version_id) s.item_version_id, a.user_id, 3, s.position
       FROM attempt a JOIN enrollment e ON e.course_id = a.course_id AND e.user_id = a.user_id AND e.role = 'STUDENT' AND e.removed_at IS NULL
       JOIN later_stance s ON s.course_id = a.course_id AND s.attempt_id = a.id AND s.item_version_id = ANY(${[...stances]}::uuid[])
       WHERE a.course_id = ${courseId}::uuid AND a.assignment_id = ${assignmentId}::uuid
       ORDER BY a.user_id, s.item_version_id, s.saved_at DESC)
    ),
    places AS (
      SELECT item_version_id AS "itemVersionId", moment, position, count(*)::int AS count FROM placed GROUP BY 1, 2, 3
    ),
    ways AS (
      SELECT item_version_id, (array_agg(position ORDER BY moment DESC))[1] - (array_agg(position ORDER BY moment))[1] AS change
      FROM placed GROUP BY item_version_id, user_id HAVING count(*) > 1
    ),
    moves AS (
      SELECT item_version_id AS "itemVersionId", count(*) FILTER (WHERE change < 0)::int AS low,
        count(*) FILTER (WHERE change > 0)::int AS high, count(*) FILTER (WHERE change = 0)::int AS same,
        avg(abs(change))::float8 AS mean
      FROM ways GROUP BY 1
    ),
    judged AS (
      SELECT r.item_version_id, r.attempt_id, j.key AS "caseId", j.value AS "principleId"
      FROM handed_in h JOIN response r ON r.course_id = ${courseId}::uuid AND r.attempt_id = h.id
        AND r.item_version_id = ANY(${[...matrices]}::uuid[])
      JOIN item_version v ON v.id = r.item_version_id
      CROSS JOIN LATERAL jsonb_each_text(r.answer->'judgements') AS j(key, value)
      WHERE v.content->'cases' @> jsonb_build_array(jsonb_build_object('id', j.key))
    ),
    judgements AS (
      SELECT item_version_id AS "itemVersionId", "caseId", "principleId", count(*)::int AS count FROM judged GROUP BY 1, 2, 3
    ),
    followed AS (
      SELECT item_version_id, attempt_id, count(*)::int AS following FROM judged GROUP BY item_version_id, attempt_id, "principleId"
    ),
    ranked AS (
      SELECT item_version_id, attempt_id, following, sum(following) OVER one AS judged, max(following) OVER one AS most
      FROM followed WINDOW one AS (PARTITION BY item_version_id, attempt_id)
    ),
    led AS (
      SELECT item_version_id, max(judged) AS judged, max(most)::float8 / max(judged) AS share,
        count(*) FILTER (WHERE following = most) = 1 AS leads
      FROM ranked GROUP BY item_version_id, attempt_id
    ),
    consistencies AS (
      SELECT item_version_id AS "itemVersionId", count(*)::int AS judged, count(*) FILTER (WHERE judged > 1 AND leads)::int AS led,
        count(*) FILTER (WHERE judged > 1 AND NOT leads)::int AS even, avg(share) FILTER (WHERE judged > 1 AND leads) AS mean
      FROM led GROUP BY 1
    ),
    part AS (
      SELECT count(*)::int AS students, count(*) FILTER (WHERE p.posts > 0)::int AS posted,
        count(*) FILTER (WHERE p.replies > 0)::int AS answered, count(*) FILTER (WHERE p.citing > 0)::int AS cited
      FROM enrollment e CROSS JOIN LATERAL (
        SELECT count(*) AS posts, count(*) FILTER (WHERE o.author_id <> p.author_id) AS replies,
          count(*) FILTER (WHERE EXISTS (SELECT FROM post_citation c WHERE c.course_id = p.course_id AND c.post_id = p.id)) AS citing
        FROM post p LEFT JOIN post o ON o.id = p.parent_id
        WHERE p.author_id = e.user_id AND p.thread_id = ANY(ARRAY(SELECT id FROM thread WHERE assignment_id = ${assignmentId}::uuid))
          AND NOT p.is_teachers AND p.held_at IS NULL AND p.hidden_at IS NULL AND p.withdrawn_at IS NULL
      ) p
      WHERE e.course_id = ${courseId}::uuid AND e.role = 'STUDENT' AND e.removed_at IS NULL
      HAVING EXISTS (SELECT FROM discussion WHERE assignment_id = ${assignmentId}::uuid)
    )
    SELECT coalesce((SELECT json_agg(places) FROM places), '[]') AS places, coalesce((SELECT json_agg(moves) FROM moves), '[]') AS moves,
      coalesce((SELECT json_agg(judgements) FROM judgements), '[]') AS judgements,
      coalesce((SELECT json_agg(consistencies) FROM consistencies), '[]') AS consistencies,
      (SELECT row_to_json(part) FROM part) AS participation`;
  return row ?? NONE;
}
