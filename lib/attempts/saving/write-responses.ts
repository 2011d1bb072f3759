import type { Save } from "@/lib/schemas/attempts";
import { Prisma } from "@/lib/server/generated/client";

export type Written = { readonly itemVersionId: string; readonly revision: number; readonly savedAt: Date };

/** What the one statement found and wrote. `open` is null where the viewer has no such attempt. */
export type WriteResult = {
  readonly courseId: string;
  readonly open: boolean;
  readonly written: readonly Written[];
};

type Row = {
  course_id: string;
  open: boolean;
  item_version_id: string | null;
  revision: number | null;
  saved_at: Date | null;
};

type Client = { $queryRaw<T>(query: Prisma.Sql): Promise<T> };

/**
 * Writes answers of the viewer's attempt in one statement, which is what keeps saving cheap: it checks that the
 * attempt is theirs and open, and locks it against being handed in meanwhile; an answer goes in if it is the item's
 * first or was based on the revision that is there. What is not among `written` was not written. The answers are taken
 * in the order of their items, so that two tabs that save the same ones at once wait for each other one way round only.
 * @returns null when the viewer has no such attempt.
 */
export async function writeResponses(
  client: Client,
  userId: string,
  attemptId: string,
  saves: readonly Save[],
): Promise<WriteResult | null> {
  const rows = await client.$queryRaw<Row[]>(Prisma.sql`
    WITH attempt AS MATERIALIZED (
      SELECT a.id, a.course_id, a.assignment_id,
        a.handed_in_at IS NULL AND coalesce(now() < k.ends_at, true) AS open
      FROM attempt a
      JOIN attempt_clock k ON k.attempt_id = a.id
      JOIN enrollment e ON e.course_id = a.course_id AND e.user_id = a.user_id
        AND e.role = 'STUDENT' AND e.removed_at IS NULL
      WHERE a.id = ${attemptId}::uuid AND a.user_id = ${userId}::uuid
      FOR SHARE OF a
    ), written AS (
      INSERT INTO response AS r (id, course_id, attempt_id, item_version_id, answer, revision, save_id, saved_at)
      SELECT gen_random_uuid(), t.course_id, t.id, i."itemVersionId", i.answer, i."baseRevision" + 1, i."saveId", now()
      FROM attempt t
      JOIN assignment_item ai ON ai.assignment_id = t.assignment_id
      JOIN jsonb_to_recordset(${JSON.stringify(saves)}::jsonb)
        AS i("itemVersionId" uuid, "saveId" uuid, "baseRevision" int, answer jsonb)
        ON i."itemVersionId" = ai.item_version_id
      WHERE t.open
      ORDER BY ai.item_version_id
      ON CONFLICT (course_id, attempt_id, item_version_id) DO UPDATE
        SET answer = excluded.answer, revision = r.revision + 1, save_id = excluded.save_id, saved_at = excluded.saved_at
        WHERE r.revision = excluded.revision - 1
      RETURNING r.item_version_id, r.revision, r.saved_at
    )
    SELECT t.course_id, t.open, w.item_version_id, w.revision, w.saved_at
    FROM attempt t LEFT JOIN written w ON true`);
  const [first] = rows;
  if (!first) return null;
  const written = rows.flatMap((row) =>
    row.item_version_id && row.revision && row.saved_at
      ? [{ itemVersionId: row.item_version_id, revision: row.revision, savedAt: row.saved_at }]
      : [],
  );
  return { courseId: first.course_id, open: first.open, written };
}
