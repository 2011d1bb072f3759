// Students who have each written one answer, and how it was marked first: straight into the database.
import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { addAttempt, addStudents } from "./classes";

export type FirstMark = { readonly points: number; readonly comment: string };

/** The written questions of an assignment with their rubrics. */
export async function writtenItems(database: Client, assignmentId: string) {
  const { rows } = await database.query<{ id: string; text: string; criteria: { id: string }[] }>(
    `SELECT v.id, v.article_version_id AS text, v.content->'rubric'->'criteria' AS criteria
     FROM assignment_item JOIN item_version v ON v.id = item_version_id
     WHERE assignment_id = $1 AND kind = 'EXTENDED_RESPONSE' ORDER BY assignment_item.position`,
    [assignmentId],
  );
  return rows;
}

/** An answer of an attempt to a written question that cites the text's first words. */
export async function addWritten(
  database: Client,
  place: { readonly courseId: string; readonly attemptId: string; readonly itemVersionId: string },
  text: string,
): Promise<void> {
  const { rows } = await database.query<{ key: string; text: string }>(
    `SELECT b.key, b.text FROM article_block b JOIN item_version v ON v.article_version_id = b.article_version_id
     WHERE v.id = $1 AND b.kind = 'PARAGRAPH' ORDER BY b.position LIMIT 1`,
    [place.itemVersionId],
  );
  const quote = rows[0]?.text.slice(0, 30) ?? "";
  const passages = [{ blockId: rows[0]?.key, start: 0, end: quote.length, quote }];
  await database.query(
    `INSERT INTO response (id, course_id, attempt_id, item_version_id, answer, revision, save_id)
     VALUES ($1, $2, $3, $4, $5, 1, $6)`,
    [
      ...[randomUUID(), place.courseId, place.attemptId, place.itemVersionId],
      ...[JSON.stringify({ text, passages }), randomUUID()],
    ],
  );
}

/** A first mark by the rubric, with levels as they are given. */
export async function addFirstMark(
  database: Client,
  place: { readonly courseId: string; readonly attemptId: string; readonly itemVersionId: string },
  markedById: string,
  levels: Readonly<Record<string, number>>,
  { points, comment }: FirstMark,
): Promise<void> {
  await database.query(
    `INSERT INTO score (id, course_id, attempt_id, item_version_id, points, maximum, source, rule, levels, comment, marked_by_id)
     VALUES ($1, $2, $3, $4, $5, 9, 'TEACHER', 'rubric/1', $6, $7, $8)`,
    [
      ...[randomUUID(), place.courseId, place.attemptId, place.itemVersionId, points],
      ...[JSON.stringify(levels), comment, markedById],
    ],
  );
}

/** A class who have written one answer each, all marked alike by their teacher: the third, second and fourth level. */
export async function addWrittenClass(
  database: Client,
  { courseId, assignmentId, teacherId }: Readonly<Record<"courseId" | "assignmentId" | "teacherId", string>>,
  names: readonly string[],
  first: FirstMark,
): Promise<void> {
  const [item] = await writtenItems(database, assignmentId);
  if (!item) throw new Error("There is no written question.");
  await database.query("DELETE FROM assignment_item WHERE assignment_id = $1 AND item_version_id <> $2", [
    assignmentId,
    item.id,
  ]);
  await addStudents(database, courseId, names);
  const levels = Object.fromEntries(item.criteria.map(({ id }, at) => [id, [2, 1, 3][at] ?? 0]));
  for (const name of names) {
    const attemptId = await addAttempt(database, assignmentId, name, true);
    const place = { courseId, attemptId, itemVersionId: item.id };
    await addWritten(database, place, "An answer.");
    await addFirstMark(database, place, teacherId, levels, first);
  }
}
