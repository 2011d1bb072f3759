import type { ExportFormat, ExportKind } from "@/lib/schemas/exports";
import { db } from "@/lib/server/db";

/** A file as whoever makes it knows it. */
export type Claimed = {
  readonly id: string;
  /** Which taking this is, from 1: who took it earlier may write no more. */
  readonly run: number;
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly ofId: string;
  readonly requestedById: string;
  readonly timeZone: string;
};

/** Of a process that has not said for so long that it lives, nothing more is expected. */
export const DEAD_AFTER_S = 30;
/** What brought down as many processes is not tried again. */
export const MOST_RUNS = 3;

/**
 * Takes the file that has waited longest: one that nobody took, or whose process died. No two processes take the same.
 * @returns null where nothing waits.
 */
export async function claim(): Promise<Claimed | null> {
  const [claimed] = await db.$queryRaw<Claimed[]>`
    UPDATE export SET run = run + 1, beat_at = now(), done = 0, total = NULL
    WHERE id = (
      SELECT id FROM export
      WHERE finished_at IS NULL AND failed_at IS NULL AND expires_at > now() AND run < ${MOST_RUNS}
        AND (beat_at IS NULL OR beat_at < now() - make_interval(secs => ${DEAD_AFTER_S}::int))
      ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING id, run, kind::text, format::text, coalesce(assignment_id, course_id) AS "ofId",
      requested_by_id AS "requestedById", time_zone AS "timeZone"`;
  return claimed ?? null;
}
