import { db } from "@/lib/server/db";
import { type SentencePlaces, saysSomething, touching } from "./sentence-places";
import type { Asked } from "./whole-attempts";

export type EvidenceThread = {
  readonly threadId: string;
  readonly title: string;
  readonly group: string | null;
};

export type PostCitations = {
  /** How many posts of students stand, and how many of them cite the text. */
  readonly posts: number;
  readonly citing: number;
  /** By prompt, then by group. */
  readonly threads: readonly EvidenceThread[];
  /** How many posts of each thread rest on a sentence (its place, from 1). */
  readonly cited: readonly {
    readonly place: number;
    readonly threadId: string;
    readonly count: number;
  }[];
};

/**
 * Which sentences the posts of students cite; posts that were withdrawn, hidden or are held do not count. Null where there is no
 * discussion. One statement, whose rows are as many as sentences by threads at most. The words of the posts are not read.
 */
export async function postCitations(
  { courseId, assignmentId }: Pick<Asked, "courseId" | "assignmentId">,
  places: SentencePlaces,
): Promise<PostCitations | null> {
  const [row] = await db.$queryRaw<(PostCitations & { readonly isThere: boolean })[]>`
    WITH standing AS (
      SELECT p.id, p.thread_id FROM thread t JOIN post p ON p.thread_id = t.id
      WHERE t.assignment_id = ${assignmentId}::uuid AND NOT p.is_teachers
        AND p.held_at IS NULL AND p.hidden_at IS NULL AND p.withdrawn_at IS NULL
    ),
    cited AS (
      SELECT c.* FROM standing p CROSS JOIN LATERAL (
        SELECT c.post_id, c.thread_id, c.block_key, c.start, c."end" FROM post_citation c
        WHERE c.course_id = ${courseId}::uuid AND c.post_id = p.id AND ${saysSomething(places)}
        OFFSET 0
      ) c
    ),
    touched AS (
      SELECT DISTINCT c.post_id, c.thread_id, s.place::int AS place FROM cited c ${touching(places)}
    ),
    counted AS (
      SELECT place, thread_id AS "threadId", count(*)::int AS count FROM touched GROUP BY place, thread_id
    )
    SELECT EXISTS (SELECT FROM discussion WHERE assignment_id = ${assignmentId}::uuid) AS "isThere",
      (SELECT count(*)::int FROM standing) AS posts, (SELECT count(DISTINCT post_id)::int FROM touched) AS citing,
      coalesce((SELECT json_agg(counted) FROM counted), '[]') AS cited,
      coalesce((
        SELECT json_agg(json_build_object('threadId', t.id, 'title', p.title, 'group', g.name) ORDER BY p.position, g.position)
        FROM thread t JOIN prompt p ON p.id = t.prompt_id LEFT JOIN discussion_group g ON g.id = t.group_id
        WHERE t.assignment_id = ${assignmentId}::uuid), '[]') AS threads`;
  if (!row?.isThere) return null;
  const { isThere: _, ...found } = row;
  return found;
}
