import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { addAssignment, addAttempt, addCourse, teacherId } from "./support/classes";
import { signUpTeacher } from "./support/people";
import { expect, test } from "./support/test";

const COUNT = 30;
const COMMENT = "Well read, {name}: {passage} carries it.";

/** A class of thirty who have each written an answer that cites the text's first words. */
async function writtenClass(database: Client, email: string) {
  const owner = await teacherId(database, email);
  const { courseId } = await addCourse(database, owner, `Essays ${randomUUID()}`);
  const assignmentId = await addAssignment(database, courseId, "Essays", "WHEN_RETURNED");
  const { rows: items } = await database.query(
    `SELECT item_version.id, article_version_id AS text FROM assignment_item
     JOIN item_version ON item_version.id = item_version_id
     WHERE assignment_id = $1 AND kind = 'EXTENDED_RESPONSE' ORDER BY assignment_item.position LIMIT 1`,
    [assignmentId],
  );
  // One question: blank answers to another one would wait in the queue as well.
  await database.query("DELETE FROM assignment_item WHERE assignment_id = $1 AND item_version_id <> $2", [
    assignmentId,
    items[0].id,
  ]);
  const { rows: blocks } = await database.query(
    `SELECT key, text FROM article_block WHERE article_version_id = $1 AND kind = 'PARAGRAPH' ORDER BY position LIMIT 1`,
    [items[0].text],
  );
  const quote: string = blocks[0].text.slice(0, 30);
  const passages = [{ blockId: blocks[0].key, start: 0, end: quote.length, quote }];
  const names = Array.from({ length: COUNT }, (_, place) => `Writer ${place} ${randomUUID()}`);
  for (const name of names) {
    const userId = randomUUID();
    await database.query(
      `INSERT INTO "user" (id, kind, name, secret_hash) VALUES ($1, 'STUDENT', $2, 'nobody signs in')`,
      [userId, name],
    );
    await database.query(
      `INSERT INTO enrollment (id, course_id, user_id, role, name, name_key) VALUES ($1, $2, $3, 'STUDENT', $4, lower($4))`,
      [randomUUID(), courseId, userId, name],
    );
    const attemptId = await addAttempt(database, assignmentId, name, true);
    await database.query(
      `INSERT INTO response (id, course_id, attempt_id, item_version_id, answer, revision, save_id)
       VALUES ($1, $2, $3, $4, $5, 1, $6)`,
      [
        ...[randomUUID(), courseId, attemptId, items[0].id],
        ...[JSON.stringify({ text: "An answer.", passages }), randomUUID()],
      ],
    );
  }
  return { courseId, assignmentId, names, quote };
}

test("thirty answers are marked by keyboard alone, blind, with a comment of the marker’s own", async ({
  page,
  database,
}) => {
  test.slow();
  const { email } = await signUpTeacher(page);
  const { courseId, assignmentId, names, quote } = await writtenClass(database, email);
  await page.goto(`/assignments/${assignmentId}/marking`);
  const heading = page.getByRole("main").getByRole("heading", { level: 1 });
  const points = page.getByRole("status").filter({ hasText: /criteria|points$/ });
  const comment = page.getByRole("textbox", { name: "Comment for the student" });
  const search = page.getByRole("combobox", { name: "Put in a comment of your own" });
  for (let answer = 1; answer <= COUNT; answer += 1) {
    await expect(heading).toHaveText(/^Student \d{3}, question/);
    const title = (await heading.textContent()) ?? "";
    // The keys do something once the page's script has come.
    await expect(async () => {
      await page.keyboard.press("3");
      await expect(points).toContainText("1 of 3", { timeout: 500 });
    }).toPass();
    await page.keyboard.press("2");
    await page.keyboard.press("4");
    if (answer === 2) {
      await page.keyboard.press("m");
      await expect(page.getByText("Model answer", { exact: true })).toBeFocused();
      await page.keyboard.press("m");
      await expect(heading).toBeFocused();
    }
    if (answer === 1) {
      await page.keyboard.press("c");
      await page.keyboard.type(COMMENT);
      await page.keyboard.press("Tab");
      await expect(page.getByRole("button", { name: "Keep this comment to use again" })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(search).toBeVisible();
    } else if (answer % 3 === 0) {
      await page.keyboard.press("b");
      await expect(search).toBeFocused();
      await page.keyboard.type("WELL READ");
      await expect(page.getByRole("option")).toHaveText([COMMENT]);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect(comment).toBeFocused();
      await expect(comment).toHaveValue(`Well read, {name}: “${quote}” carries it.`);
    }
    await page.keyboard.press("Control+Enter");
    if (answer < COUNT) await expect(heading).not.toHaveText(title);
    if (answer === 5) {
      await page.keyboard.press("u");
      await expect(heading).toHaveText(title);
      await expect(points).toContainText("0 of 3");
      for (const key of ["3", "2", "4", "Control+Enter"]) await page.keyboard.press(key);
      await expect(heading).not.toHaveText(title);
    }
  }
  await expect(page.getByText("Everything is marked", { exact: true })).toBeVisible();
  const { rows } = await database.query<{ comment: string | null; count: number; points: number }>(
    `SELECT comment, count(*)::int AS count, min(points) AS points FROM score
     WHERE course_id = $1 AND source = 'TEACHER' AND superseded_at IS NULL GROUP BY comment ORDER BY count`,
    [courseId],
  );
  expect(rows).toEqual([
    { comment: `Well read, {name}: “${quote}” carries it.`, count: 11, points: 6 },
    { comment: null, count: 19, points: 6 },
  ]);
  const { rows: takenBack } = await database.query(
    "SELECT points FROM score WHERE course_id = $1 AND source = 'TEACHER' AND superseded_at IS NOT NULL",
    [courseId],
  );
  expect(takenBack).toEqual([{ points: 6 }]);
  const sent = await page.content();
  expect(names.filter((name) => sent.includes(name))).toEqual([]);
});
