// Courses and assignments written straight into the database, for tests that are about something else than making them.
import { randomInt, randomUUID } from "node:crypto";
import type { Client } from "pg";
import { JOIN_CODE_ALPHABET } from "@/lib/schemas/courses";

const BUILT_IN_PACK = "study-edition-first-pack";

/** The id of a user by their e-mail address. */
export async function teacherId(database: Client, email: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>(`SELECT id FROM "user" WHERE email = $1`, [email]);
  if (!rows[0]) throw new Error(`Nobody has the address ${email}.`);
  return rows[0].id;
}

export async function enrollStaff(
  database: Client,
  courseId: string,
  userId: string,
  role: "TEACHER" | "ASSISTANT",
): Promise<void> {
  await database.query(
    `INSERT INTO enrollment (id, course_id, user_id, role, name, name_key)
     SELECT $1, $2, id, $4, name, 'staff:' || id FROM "user" WHERE id = $3`,
    [randomUUID(), courseId, userId, role],
  );
}

/** A course of a teacher that students can join. */
export async function addCourse(database: Client, ownerId: string, title: string) {
  const courseId = randomUUID();
  const letter = () => JOIN_CODE_ALPHABET[randomInt(JOIN_CODE_ALPHABET.length)];
  const code = Array.from({ length: 8 }, letter).join("");
  await database.query("INSERT INTO course (id, title) VALUES ($1, $2)", [courseId, title]);
  await database.query("INSERT INTO join_code (code, course_id) VALUES ($1, $2)", [code, courseId]);
  await enrollStaff(database, courseId, ownerId, "TEACHER");
  return { courseId, code };
}

/** The pack that comes with the app. */
export async function builtInPackId(database: Client): Promise<string> {
  const { rows } = await database.query("SELECT id FROM pack WHERE slug = $1", [BUILT_IN_PACK]);
  return rows[0].id;
}

/** A published assignment, open and without an end, of the built-in text and all questions of its pack. */
export async function addAssignment(
  database: Client,
  courseId: string,
  title: string,
  scoreRelease: "AT_ONCE" | "WHEN_RETURNED",
): Promise<string> {
  const id = randomUUID();
  const { rows } = await database.query<{ id: string; article: string; points: number }>(
    `SELECT DISTINCT ON (item.position) item_version.id, item_version.article_version_id AS article, item_version.points
     FROM item_version JOIN item ON item.id = item_version.item_id JOIN pack ON pack.id = item.pack_id
     WHERE pack.slug = $1 ORDER BY item.position, item_version.number DESC`,
    [BUILT_IN_PACK],
  );
  await database.query(
    `INSERT INTO assignment (id, course_id, article_version_id, title, instructions, late_policy, attempts_allowed,
       score_release, key_release, shuffle_options, published_at)
     VALUES ($1, $2, $3, $4, '', 'ACCEPT', 1, $5, 'WITH_SCORES', false, now())`,
    [id, courseId, rows[0]?.article, title, scoreRelease],
  );
  for (const [position, item] of rows.entries())
    await database.query(
      "INSERT INTO assignment_item (assignment_id, item_version_id, position, points) VALUES ($1, $2, $3, $4)",
      [id, item.id, position, item.points],
    );
  return id;
}

/** The first extended response of an assignment. */
export async function writtenItemId(database: Client, assignmentId: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `SELECT item_version.id FROM assignment_item JOIN item_version ON item_version.id = item_version_id
     WHERE assignment_id = $1 AND kind = 'EXTENDED_RESPONSE' ORDER BY assignment_item.position LIMIT 1`,
    [assignmentId],
  );
  return rows[0]?.id ?? "";
}

/** A student's attempt; `handedIn` closes it. */
export async function addAttempt(
  database: Client,
  assignmentId: string,
  studentName: string,
  handedIn: boolean,
): Promise<string> {
  const id = randomUUID();
  const { rowCount } = await database.query(
    `INSERT INTO attempt (id, course_id, assignment_id, user_id, number, handed_in_at, hand_in_source)
     SELECT $1, assignment.course_id, assignment.id, enrollment.user_id, 1,
       CASE WHEN $4::boolean THEN now() END, CASE WHEN $4::boolean THEN 'STUDENT'::hand_in_source END
     FROM assignment JOIN enrollment USING (course_id)
     WHERE assignment.id = $2 AND enrollment.name = $3`,
    [id, assignmentId, studentName, handedIn],
  );
  if (rowCount !== 1) throw new Error(`${studentName} is no student of this course.`);
  return id;
}

/** A text of a teacher's own, of one paragraph. */
export async function addArticle(database: Client, ownerId: string, title: string): Promise<string> {
  const [articleId, versionId] = [randomUUID(), randomUUID()];
  await database.query("INSERT INTO article (id, owner_id) VALUES ($1, $2)", [articleId, ownerId]);
  await database.query(
    `INSERT INTO article_version (id, article_id, number, title, author, source, language, licence_note)
     VALUES ($1, $2, 1, $3, 'Somebody', '', 'en', '')`,
    [versionId, articleId, title],
  );
  await database.query(
    `INSERT INTO article_block (article_version_id, key, position, kind, text)
     VALUES ($1, 'b1', 0, 'PARAGRAPH', 'One paragraph is enough. It has two sentences.')`,
    [versionId],
  );
  return articleId;
}

/** Adds a pack of one stance to a text. */
export async function addPack(
  database: Client,
  ownerId: string,
  articleId: string,
  prompt: string,
): Promise<{ packId: string; itemId: string }> {
  const [packId, itemId, versionId] = [randomUUID(), randomUUID(), randomUUID()];
  await database.query("INSERT INTO pack (id, article_id, owner_id, title) VALUES ($1, $2, $3, 'A pack')", [
    packId,
    articleId,
    ownerId,
  ]);
  await database.query("INSERT INTO item (id, pack_id, position) VALUES ($1, $2, 0)", [itemId, packId]);
  await database.query(
    `INSERT INTO item_version (id, item_id, number, kind, article_version_id, prompt, theme, skill, points, content)
     SELECT $1, $2, 1, 'STANCE', id, $3, '', 'ARGUMENT', 0, '{"low":"no","high":"yes","asksBefore":false}'
     FROM article_version WHERE article_id = $4`,
    [versionId, itemId, prompt, articleId],
  );
  await database.query("INSERT INTO item_key (item_version_id, key) VALUES ($1, $2)", [
    versionId,
    JSON.stringify({ feedback: "", evidence: [] }),
  ]);
  return { packId, itemId };
}

/** A discussion of an assignment with one prompt; `groups` divides the class into as many, with its students dealt out. */
export async function addDiscussion(database: Client, assignmentId: string, groups = 0): Promise<void> {
  const rubric = {
    criteria: [
      {
        id: "evidence",
        title: "Evidence",
        levels: [
          { points: 0, label: "None", descriptor: "No passage." },
          { points: 2, label: "Clear", descriptor: "Passages that carry the point." },
        ],
      },
    ],
  };
  await database.query(
    `INSERT INTO discussion (assignment_id, course_id, after_hand_in, post_first, citations_required, replies_required,
       is_anonymous, is_premoderated, held_words, rubric, points)
     SELECT id, course_id, false, true, 1, 1, false, false, '{}', $2, 10 FROM assignment WHERE id = $1`,
    [assignmentId, JSON.stringify(rubric)],
  );
  const promptId = randomUUID();
  await database.query(
    `INSERT INTO prompt (id, assignment_id, position, title, text, statement, low, high)
     VALUES ($1, $2, 0, 'A border or a people?', 'Where do you stand?', 'Which weighs more?', 'Borders', 'People')`,
    [promptId, assignmentId],
  );
  const groupIds = Array.from({ length: groups }, () => randomUUID());
  for (const [position, id] of groupIds.entries())
    await database.query(
      "INSERT INTO discussion_group (id, assignment_id, position, name) VALUES ($1, $2, $3, $4)",
      [id, assignmentId, position, `Group ${position + 1}`],
    );
  for (const groupId of groups > 0 ? groupIds : [null])
    await database.query(
      `INSERT INTO thread (id, course_id, assignment_id, prompt_id, group_id)
       SELECT $1, course_id, id, $3, $4 FROM assignment WHERE id = $2`,
      [randomUUID(), assignmentId, promptId, groupId],
    );
  await database.query(
    `INSERT INTO group_member (assignment_id, user_id, group_id)
     SELECT assignment.id, enrollment.user_id,
       ($2::uuid[])[1 + (row_number() OVER (ORDER BY enrollment.name) - 1) % cardinality($2::uuid[])]
     FROM assignment JOIN enrollment USING (course_id)
     WHERE assignment.id = $1 AND enrollment.role = 'STUDENT' AND cardinality($2::uuid[]) > 0`,
    [assignmentId, groupIds],
  );
}

/** Students of a course who never sign in. */
export async function addStudents(
  database: Client,
  courseId: string,
  names: readonly string[],
): Promise<void> {
  for (const name of names) {
    const id = randomUUID();
    await database.query(`INSERT INTO "user" (id, kind, name, secret_hash) VALUES ($1, 'STUDENT', $2, '')`, [
      id,
      name,
    ]);
    await database.query(
      `INSERT INTO enrollment (id, course_id, user_id, role, name, name_key)
       VALUES ($1, $2, $3, 'STUDENT', $4, lower($4))`,
      [randomUUID(), courseId, id, name],
    );
  }
}
