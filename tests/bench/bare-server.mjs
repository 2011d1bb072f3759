// The yardstick: Node's own server and `pg`, nothing else. A save is three queries (session, ownership, upsert, this for each answer), a page
// the queries of the answering page and one string of the real page's length.
import { createServer } from "node:http";
import pg from "pg";

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.DATABASE_POOL),
});
const PAGE = "x".repeat(Number(process.env.PAGE_BYTES));

const SESSION = `SELECT id, kind, name, time_zone FROM "user" WHERE id = $1 AND session_version = 1`;
const OWNERSHIP = `
  SELECT a.course_id, a.assignment_id FROM attempt a
  JOIN assignment s ON s.id = a.assignment_id
  JOIN enrollment e ON e.course_id = a.course_id AND e.user_id = a.user_id AND e.role = 'STUDENT' AND e.removed_at IS NULL
  WHERE a.id = $1 AND a.user_id = $2 AND a.handed_in_at IS NULL AND coalesce(now() < s.close_at, true)`;
const UPSERT = `
  INSERT INTO response AS r (id, course_id, attempt_id, item_version_id, answer, revision, save_id, saved_at)
  VALUES (gen_random_uuid(), $1, $2, $3, $4, 1, $5, now())
  ON CONFLICT (course_id, attempt_id, item_version_id) DO UPDATE
    SET answer = excluded.answer, revision = r.revision + 1, save_id = excluded.save_id, saved_at = excluded.saved_at
  RETURNING revision, saved_at`;
const DESK = `
  SELECT a.id, a.handed_in_at, a.course_id, a.assignment_id, s.title, s.instructions, s.due_at, s.close_at, s.late_policy, s.article_version_id, c.title AS course
  FROM attempt a JOIN assignment s ON s.id = a.assignment_id JOIN course c ON c.id = a.course_id
  WHERE a.id = $1 AND a.user_id = $2`;
const ITEMS =
  "SELECT item_version_id, points FROM assignment_item WHERE assignment_id = $1 ORDER BY position";
const RESPONSES = `
  SELECT item_version_id, answer, revision, saved_at FROM response WHERE course_id = $1 AND attempt_id = $2`;

const query = (name, text, values) => pool.query({ name, text, values });

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

async function save(request, attemptId, userId) {
  const { saves } = await bodyOf(request);
  const session = await query("session", SESSION, [userId]);
  const attempt = await query("ownership", OWNERSHIP, [attemptId, userId]);
  if (!session.rows[0] || !attempt.rows[0]) return undefined;
  const outcomes = [];
  for (const { itemVersionId, saveId, answer } of saves) {
    const values = [attempt.rows[0].course_id, attemptId, itemVersionId, answer, saveId];
    const { rows } = await query("upsert", UPSERT, values);
    const [{ revision, saved_at: savedAt }] = rows;
    outcomes.push({ itemVersionId, state: "saved", revision, savedAt });
  }
  return JSON.stringify({ outcomes });
}

async function page(_request, attemptId, userId) {
  const session = await query("session", SESSION, [userId]);
  const desk = await query("desk", DESK, [attemptId, userId]);
  if (!session.rows[0] || !desk.rows[0]) return undefined;
  await query("items", ITEMS, [desk.rows[0].assignment_id]);
  await query("responses", RESPONSES, [desk.rows[0].course_id, attemptId]);
  return PAGE;
}

const server = createServer(async (request, response) => {
  const attemptId = request.url.split("/").find((part) => part.length === 36);
  const answer = await (request.method === "PUT" ? save : page)(
    request,
    attemptId,
    request.headers["x-user"],
  );
  response.statusCode = answer ? 200 : 404;
  response.end(answer ?? "");
});
server.listen(Number(process.env.PORT), "127.0.0.1");
