import type { Client } from "pg";

/** The demo's assignment once more, open and without times, its scores and keys kept back until they are returned. */
export async function secretAssignment(database: Client): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO assignment (id, course_id, article_version_id, title, instructions, late_policy, attempts_allowed,
       score_release, key_release, shuffle_options, published_at)
     SELECT gen_random_uuid(), course_id, article_version_id, 'What nobody may know yet', '', 'ACCEPT', 1,
       'WHEN_RETURNED', 'WITH_SCORES', true, now()
     FROM assignment ORDER BY created_at LIMIT 1
     RETURNING id`,
  );
  const id = rows[0]?.id ?? "";
  await database.query(
    `INSERT INTO assignment_item (assignment_id, item_version_id, position, points)
     SELECT $1, item_version_id, position, points FROM assignment_item
     WHERE assignment_id = (SELECT id FROM assignment ORDER BY created_at LIMIT 1)`,
    [id],
  );
  return id;
}
