// Marked work written straight into the database, for tests about what comes after marking.
import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { addAttempt } from "./classes";

/** What the student wrote, and the comment of the teacher on it. */
export const WRITTEN = "The author names two pressures and a choice.";
export const COMMENT = "Say which pressure weighs more.";

export type Marked = { readonly attemptId: string; readonly essayId: string; readonly points: number };

/** An attempt of a student, handed in: one essay, marked by the second level of every criterion, and everything else left blank. */
export async function addMarked(database: Client, assignmentId: string, student: string): Promise<Marked> {
  const attemptId = await addAttempt(database, assignmentId, student, true);
  const { rows } = await database.query<{
    course: string;
    id: string;
    kind: string;
    points: number;
    content: { rubric?: { criteria: { id: string }[] } };
  }>(
    `SELECT assignment.course_id AS course, version.id, version.kind, item.points, version.content
     FROM assignment_item item JOIN item_version version ON version.id = item.item_version_id
     JOIN assignment ON assignment.id = item.assignment_id WHERE assignment.id = $1 ORDER BY item.position`,
    [assignmentId],
  );
  const essay = rows.find(({ kind }) => kind === "EXTENDED_RESPONSE");
  if (!essay) throw new Error("This assignment has no essay.");
  const points = Math.round(essay.points / 2);
  for (const { course, id, points: worth } of rows) {
    const isEssay = id === essay.id;
    const criteria = isEssay ? (essay.content.rubric?.criteria ?? []) : [];
    const levels = isEssay ? JSON.stringify(Object.fromEntries(criteria.map((one) => [one.id, 1]))) : null;
    await database.query(
      `INSERT INTO score (id, course_id, attempt_id, item_version_id, points, maximum, source, rule, levels, comment)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[randomUUID(), course, attemptId, id],
        ...[isEssay ? points : 0, worth],
        ...(isEssay ? ["TEACHER", "rubric/1"] : ["AUTOMATIC", "unanswered/1"]),
        ...[levels, isEssay ? COMMENT : null],
      ],
    );
  }
  await addAnswer(database, attemptId, essay.id, WRITTEN);
  return { attemptId, essayId: essay.id, points };
}

async function addAnswer(database: Client, attemptId: string, itemVersionId: string, text: string) {
  await database.query(
    `INSERT INTO response (id, course_id, attempt_id, item_version_id, answer, revision, save_id)
     SELECT $1, course_id, id, $3, $4, 1, $5 FROM attempt WHERE id = $2`,
    [randomUUID(), attemptId, itemVersionId, JSON.stringify({ text, passages: [] }), randomUUID()],
  );
}

/** Marked work that came back, and a revision of it that came back too: the first has a second look that was answered. */
export async function addRevised(
  database: Client,
  assignmentId: string,
  student: string,
): Promise<{ readonly firstId: string; readonly revisionId: string }> {
  const { attemptId: firstId, essayId } = await addMarked(database, assignmentId, student);
  await database.query(
    "UPDATE attempt SET returned_at = now(), opened_at = now(), revision_allowed_at = now() WHERE id = $1",
    [firstId],
  );
  await database.query(
    `INSERT INTO second_look (course_id, attempt_id, item_version_id, reason, answer, answered_at)
     SELECT course_id, id, $2, 'It weighs them in its last words.', 'Not yet by a reason.', now() FROM attempt WHERE id = $1`,
    [firstId, essayId],
  );
  const revisionId = randomUUID();
  await database.query(
    `INSERT INTO attempt (id, course_id, assignment_id, user_id, number, handed_in_at, hand_in_source, returned_at, revises_id,
       revision_allowed_at)
     SELECT $2, course_id, assignment_id, user_id, 2, now(), 'STUDENT', now(), id, now() FROM attempt WHERE id = $1`,
    [firstId, revisionId],
  );
  await addAnswer(
    database,
    revisionId,
    essayId,
    "The author names one pressure that weighs more, and a choice.",
  );
  await database.query(
    `INSERT INTO score (id, course_id, attempt_id, item_version_id, points, maximum, source, rule, levels, comment)
     SELECT gen_random_uuid(), course_id, $2, item_version_id, points, maximum, source, rule, levels, comment
     FROM score WHERE attempt_id = $1`,
    [firstId, revisionId],
  );
  return { firstId, revisionId };
}
