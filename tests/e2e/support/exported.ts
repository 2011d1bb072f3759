// Files that take longer, written straight into the database: as they look while another process makes them.
import { randomUUID } from "node:crypto";
import type { Client } from "pg";

/**
 * A file of an assignment's answers that somebody asked for, by their e-mail address, in the state that the columns say. One that
 * is being made is so by a process that the database says lives for another hour.
 */
export async function addExport(
  database: Client,
  assignmentId: string,
  email: string,
  { format = "XLSX", timeZone = "UTC", state }: { format?: string; timeZone?: string; state: string },
): Promise<string> {
  const id = randomUUID();
  await database.query(
    `INSERT INTO export (id, course_id, assignment_id, requested_by_id, kind, format, time_zone, run, beat_at, done, total,
       background_at, finished_at, failed_at, file_name, size, expires_at)
     SELECT $1, assignment.course_id, assignment.id, "user".id, 'RESPONSES', $4::export_format, $5, 1, now() + interval '1 hour',
       1200, 3400, now(), CASE WHEN $6 = 'ready' THEN now() END, CASE WHEN $6 = 'failed' THEN now() END,
       CASE WHEN $6 = 'ready' THEN 'A file' END, CASE WHEN $6 = 'ready' THEN 1234567 END, now() + interval '1 day'
     FROM assignment, "user" WHERE assignment.id = $2 AND "user".email = $3`,
    [id, assignmentId, email, format, timeZone, state],
  );
  return id;
}

/** One of each state. Of one sort only one can be in the making: several tests look at once, each with a zone of its own. */
export async function addExports(database: Client, assignmentId: string, email: string) {
  const of = (state: string) =>
    addExport(database, assignmentId, email, { state, timeZone: `Etc/${randomUUID()}` });
  return { making: await of("making"), ready: await of("ready"), failed: await of("failed") };
}
