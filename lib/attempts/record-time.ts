import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { TimeReport } from "@/lib/schemas/attempt-time";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";

/** A page that is loaded anew counts from the start; nobody does that so often. */
const MOST_ROWS = 2_000;

/**
 * Keeps how long a tab says that the answering page of the viewer's attempt was used. The greatest word of a tab on a question stands,
 * so that a report may come twice or out of order, and all together is never longer than the attempt has lasted: what goes beyond
 * is left out, and so are questions that are not asked.
 * @throws NotFound when the viewer has no such attempt.
 */
export async function recordTime(
  viewer: Viewer,
  { attemptId, time: { tabId, places } }: { attemptId: string; time: TimeReport },
): Promise<void> {
  const own = await db.$transaction(async (transaction) => {
    // Two reports at once would not see each other. The one that comes second is left out: the next one holds its time as well.
    const [turn] = await transaction.$queryRaw<{ isFree: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtextextended(${attemptId}, 0)) AS "isFree"`;
    if (!turn?.isFree) return null;
    return transaction.$queryRaw<unknown[]>`
    WITH own AS (
      SELECT a.id, a.course_id, a.assignment_id,
        extract(epoch FROM least(a.handed_in_at, now()) - a.started_at)::int AS lasted
      FROM attempt a
      JOIN enrollment e ON e.course_id = a.course_id AND e.user_id = a.user_id AND e.role = 'STUDENT' AND e.removed_at IS NULL
      WHERE a.id = ${attemptId}::uuid AND a.user_id = ${viewer.userId}::uuid
    ),
    held AS (
      SELECT t.tab_id, t.item_version_id, t.seconds
      FROM own CROSS JOIN LATERAL (SELECT * FROM attempt_time WHERE course_id = own.course_id AND attempt_id = own.id OFFSET 0) t
    ),
    fresh AS (
      SELECT own.course_id, own.id, p."itemVersionId" AS item_version_id, coalesce(h.seconds, 0) AS seconds,
        greatest(0, p.seconds - coalesce(h.seconds, 0)) AS more,
        own.lasted - (SELECT coalesce(sum(seconds), 0) FROM held) AS room
      FROM own
      CROSS JOIN jsonb_to_recordset(${JSON.stringify(places)}::jsonb) AS p("itemVersionId" uuid, seconds int)
      LEFT JOIN held h ON h.tab_id = ${tabId}::uuid AND h.item_version_id IS NOT DISTINCT FROM p."itemVersionId"
      WHERE (SELECT count(*) FROM held) < ${MOST_ROWS}
        AND (p."itemVersionId" IS NULL OR EXISTS (
          SELECT 1 FROM assignment_item i WHERE i.assignment_id = own.assignment_id AND i.item_version_id = p."itemVersionId"))
    ),
    fitting AS (
      SELECT *, least(more, greatest(0, room - coalesce(sum(more) OVER (
        ORDER BY item_version_id NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))) AS taken
      FROM fresh
    ),
    written AS (
      INSERT INTO attempt_time AS t (id, course_id, attempt_id, item_version_id, tab_id, seconds)
      SELECT gen_random_uuid(), course_id, id, item_version_id, ${tabId}::uuid, seconds + taken FROM fitting WHERE taken > 0
      ON CONFLICT (course_id, attempt_id, tab_id, item_version_id) DO UPDATE SET seconds = greatest(t.seconds, excluded.seconds)
    )
    SELECT id FROM own`;
  });
  if (own?.length === 0) throw new NotFound();
}
