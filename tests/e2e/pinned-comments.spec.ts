import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Client } from "pg";
import { addAssignment, addAttempt, addCourse, addStudents, teacherId } from "./support/classes";
import { joinCourse, signUpTeacher } from "./support/people";
import { expect, test } from "./support/test";

const ESSAY =
  "The author says that it was done on purpose. Nobody laughed in the hall. I think the law was clear, but strong states chose.";

/** An assignment of one written question. */
async function essayAssignment(database: Client, courseId: string) {
  const assignmentId = await addAssignment(database, courseId, "Essays", "WHEN_RETURNED");
  const { rows } = await database.query(
    `SELECT item_version.id FROM assignment_item JOIN item_version ON item_version.id = item_version_id
     WHERE assignment_id = $1 AND kind = 'EXTENDED_RESPONSE' ORDER BY assignment_item.position LIMIT 1`,
    [assignmentId],
  );
  const itemId: string = rows[0].id;
  await database.query("DELETE FROM assignment_item WHERE assignment_id = $1 AND item_version_id <> $2", [
    assignmentId,
    itemId,
  ]);
  return { assignmentId, itemId };
}

/** A student's attempt, handed in with this text. */
async function written(database: Client, place: { assignmentId: string; itemId: string }, name: string) {
  const attemptId = await addAttempt(database, place.assignmentId, name, true);
  await database.query(
    `INSERT INTO response (id, course_id, attempt_id, item_version_id, answer, revision, save_id)
     SELECT $1, course_id, id, $2, $3, 1, $4 FROM attempt WHERE id = $5`,
    [randomUUID(), place.itemId, JSON.stringify({ text: ESSAY, passages: [] }), ...[randomUUID(), attemptId]],
  );
  return attemptId;
}

const heading = (page: Page) => page.getByRole("main").getByRole("heading", { level: 1 });
const comments = (page: Page) => page.getByRole("list", { name: "Comments on words" }).getByRole("listitem");
const marked = (page: Page) => page.locator("mark[data-pins]");
const field = (page: Page) => page.getByRole("textbox", { name: "Comment on the words" });
const flag = (page: Page) => page.getByRole("button", { name: "Come back to it" });

/** Gives every criterion its highest level and saves. */
async function giveMark(page: Page) {
  const points = page.getByRole("status").filter({ hasText: /criteria|points$/ });
  await expect(async () => {
    await page.keyboard.press("4");
    await expect(points).toContainText("1 of 3", { timeout: 500 });
  }).toPass();
  for (const key of ["4", "4", "Control+Enter"]) await page.keyboard.press(key);
}

/** The student whose answer it is reads their result; and every byte that a request for it gets. */
async function received(page: Page, attemptId: string): Promise<string> {
  const address = `/attempts/${attemptId}/result`;
  await page.goto(address);
  const payload = await page.request.get(address, { headers: { RSC: "1" } });
  return (await page.content()) + (await payload.text());
}

test("words are commented on and an answer flagged, both by keys; its student reads the comments once it is returned", async ({
  page,
  device,
  axe,
  database,
}) => {
  // A whole story, with axe at two of its ends.
  test.setTimeout(300_000);
  const { email } = await signUpTeacher(page);
  const { courseId, code } = await addCourse(
    database,
    await teacherId(database, email),
    `Pins ${randomUUID()}`,
  );
  const name = `Lena ${randomUUID().slice(0, 8)}`;
  const reader = await (await device()).newPage();
  await joinCourse(reader, { code, name, pin: "739104" });
  const others = [`Ada ${randomUUID()}`, `Bo ${randomUUID()}`];
  await addStudents(database, courseId, others);
  const place = await essayAssignment(database, courseId);
  const attemptId = await written(database, place, name);
  for (const other of others) await written(database, place, other);

  const desk = `/assignments/${place.assignmentId}/marking`;
  await page.goto(`${desk}?attempt=${attemptId}&item=${place.itemId}`);
  const title = (await heading(page).textContent()) ?? "";

  // A sentence, by keys; Control and Enter saves the comment, and not the mark.
  await expect(async () => {
    await page.keyboard.press("p");
    await expect(page.getByRole("application", { name: "What was written" })).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("Is this needed, {name}?");
  await page.keyboard.press("Control+Enter");
  await expect(comments(page)).toContainText(["Is this needed, {name}?"]);
  await expect(marked(page)).toHaveText(["Nobody laughed in the hall."]);
  await expect(heading(page)).toHaveText(title);

  // Words before it, by mouse: the comments are numbered in the order of the words.
  await page.locator("[data-block=answer]").evaluate((paragraph) => {
    const node = paragraph.firstChild as Text;
    const start = node.data.indexOf("on purpose");
    getSelection()?.setBaseAndExtent(node, start, node, start + "on purpose".length);
  });
  await page.getByRole("button", { name: "Comment on these words" }).click();
  await field(page).fill("Says who?");
  await page.getByRole("button", { name: "Save the comment" }).click();
  await expect(comments(page)).toContainText(["Says who?", "Is this needed, {name}?"]);
  await expect(marked(page)).toHaveText(["on purpose", "Nobody laughed in the hall."]);

  // Choosing a comment shows its words.
  await comments(page)
    .nth(1)
    .getByRole("link", { name: /^Comment 2/ })
    .click();
  await expect(page.locator("mark[data-current]")).toHaveText(["Nobody laughed in the hall."]);
  await expect(page.getByRole("link", { name: "To comment 2" })).toBeFocused();

  // Changed, deleted, and back.
  await page.getByRole("button", { name: "Change comment 1" }).click();
  await field(page).fill("Who says so?");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("The comment is changed.")).toBeVisible();
  await expect(comments(page).first()).toContainText("Who says so?");
  await page.getByRole("button", { name: "Delete comment 1" }).click();
  await expect(comments(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(comments(page)).toHaveCount(2);

  // Flagged by key, saved at once, and marked.
  await page.keyboard.press("f");
  await expect(flag(page)).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("Flagged: only you see it.")).toBeAttached();
  await page.reload();
  await expect(flag(page)).toHaveAttribute("aria-pressed", "true");
  for (let left = 3; left > 0; left -= 1) {
    const shown = (await heading(page).textContent()) ?? "";
    await giveMark(page);
    if (left > 1) await expect(heading(page)).not.toHaveText(shown);
  }
  await expect(page.getByText("1 answer is flagged to come back to.")).toBeVisible();
  await page.keyboard.press("g");
  await expect(page).toHaveURL(/show=flagged/);
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByText("Flagged answer 1 of 1")).toBeVisible();
  await axe(page);
  const sent = await page.content();
  expect([name, ...others].filter((one) => sent.includes(one))).toEqual([]);

  const before = await received(reader, attemptId);
  expect(["Who says so", "Is this needed", "Says who"].filter((one) => before.includes(one))).toEqual([]);
  await database.query("UPDATE attempt SET returned_at = now() WHERE id = $1", [attemptId]);
  const after = await received(reader, attemptId);
  await expect(comments(reader)).toContainText(["Who says so?", `Is this needed, ${name}?`]);
  await expect(marked(reader)).toHaveText(["on purpose", "Nobody laughed in the hall."]);
  expect(after).not.toContain("Says who");
  await comments(reader)
    .first()
    .getByRole("link", { name: /^Comment 1/ })
    .click();
  await expect(reader.locator("mark[data-current]")).toHaveText(["on purpose"]);
  await axe(reader);

  await page.keyboard.press("f");
  await expect(flag(page)).toHaveAttribute("aria-pressed", "false");
  await page.goto(desk);
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText("to come back to")).toHaveCount(0);
});

test("a comment that was begun waits on the device, and the reader’s own words are put into it", async ({
  page,
  database,
}) => {
  test.slow();
  const { email } = await signUpTeacher(page);
  const owner = await teacherId(database, email);
  const { courseId } = await addCourse(database, owner, `Pins ${randomUUID()}`);
  const name = `Ada ${randomUUID()}`;
  await addStudents(database, courseId, [name]);
  const place = await essayAssignment(database, courseId);
  await written(database, place, name);
  await database.query("INSERT INTO comment_template (id, user_id, text) VALUES ($1, $2, $3)", [
    ...[randomUUID(), owner],
    "Ask why, {name}.",
  ]);
  await page.goto(`/assignments/${place.assignmentId}/marking`);
  await expect(async () => {
    await page.keyboard.press("p");
    await expect(page.getByRole("application")).toBeFocused({ timeout: 500 });
  }).toPass();
  // Less at the end of the sentence: its full stop.
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Put in a comment of your own here" }).fill("why");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field(page)).toHaveValue("Ask why, {name}.");
  await page.reload();
  await expect(field(page)).toHaveValue("Ask why, {name}.");
  await expect(page.getByText("This comment was begun earlier and is not saved yet.")).toBeVisible();
  // Escape loses nothing that was written.
  await field(page).press("Escape");
  await expect(field(page)).toHaveValue("Ask why, {name}.");
  // The page is left while it is being saved: it is saved once, and nothing of it waits.
  const saved = new Promise<void>((resolve) =>
    page.route("**/marking?*", async (route) => {
      if (route.request().method() !== "POST") return route.continue();
      await route.fetch();
      // Its answer never comes.
      resolve();
    }),
  );
  await page.getByRole("button", { name: "Save the comment" }).click();
  await saved;
  await page.reload();
  await page.unroute("**/marking?*");
  await expect(comments(page)).toContainText(["Ask why, {name}."]);
  await expect(field(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Delete comment 1" }).click();
  await expect(comments(page)).toHaveCount(0);
  await expect(field(page)).toHaveCount(0);
});

test("on a phone a sentence is tapped, and its student’s comment stands in the list @phone", async ({
  page,
  axe,
  database,
}) => {
  const { email } = await signUpTeacher(page);
  const { courseId } = await addCourse(database, await teacherId(database, email), `Pins ${randomUUID()}`);
  const name = `Ada ${randomUUID()}`;
  await addStudents(database, courseId, [name]);
  const place = await essayAssignment(database, courseId);
  await written(database, place, name);
  await page.goto(`/assignments/${place.assignmentId}/marking`);
  const answer = page.locator("[data-block=answer]");
  await expect(async () => {
    await page.getByRole("button", { name: "Comment on words" }).tap();
    await expect(page.getByRole("application")).toBeVisible({ timeout: 500 });
  }).toPass();
  // Where its first letters stand.
  await answer.tap({ position: { x: 20, y: 10 } });
  await field(page).fill("Says who?");
  await page.getByRole("button", { name: "Save the comment" }).tap();
  await expect(comments(page)).toContainText(["Says who?"]);
  await expect(marked(page)).toHaveText(["The author says that it was done on purpose."]);
  await axe(page);
});
