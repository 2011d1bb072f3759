import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Client } from "pg";
import {
  addAssignment,
  addAttempt,
  addCourse,
  addStudents,
  teacherId,
  writtenItemId,
} from "./support/classes";
import { signUpTeacher } from "./support/people";
import { expect, test } from "./support/test";

const ANSWERS = ["one", "two", "three", "four"];
const PAIRS = (ANSWERS.length * (ANSWERS.length - 1)) / 2;

/** A class of four who have each written an answer to one question. */
async function writtenClass(database: Client, email: string) {
  const { courseId } = await addCourse(database, await teacherId(database, email), `Pairs ${randomUUID()}`);
  const assignmentId = await addAssignment(database, courseId, "Pairs", "WHEN_RETURNED");
  const itemVersionId = await writtenItemId(database, assignmentId);
  const names = ANSWERS.map((answer) => `Writer of ${answer} ${randomUUID()}`);
  await addStudents(database, courseId, names);
  for (const [place, name] of names.entries()) {
    const attemptId = await addAttempt(database, assignmentId, name, true);
    await database.query(
      `INSERT INTO response (id, course_id, attempt_id, item_version_id, answer, revision, save_id)
       VALUES ($1, $2, $3, $4, $5, 1, $6)`,
      [
        ...[randomUUID(), courseId, attemptId, itemVersionId],
        ...[JSON.stringify({ text: `The answer called ${ANSWERS[place]}.`, passages: [] }), randomUUID()],
      ],
    );
  }
  const home = `/assignments/${assignmentId}/marking`;
  return { assignmentId, itemVersionId, names, home, judging: `${home}/compare/${itemVersionId}` };
}

const shownPair = async (page: Page) => (await page.getByText(/^The answer called/).allTextContents()).join();

/** The keys do something once the page's script has come. */
async function keysAreThere(page: Page, does: string) {
  const keys = page.getByRole("dialog", { name: "What the keys do" });
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(keys).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(keys.getByText(does)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
}

/** Judges by a key, and waits for the next pair. */
async function judge(page: Page, key: string, own: number) {
  // A pair that has just come is not judged by a key held down since the one before.
  await page.waitForTimeout(450);
  await page.keyboard.press(key);
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toContainText(`judged ${own} pair`);
}

test("a judge ranks answers by keyboard alone, blind, and takes a judgement back", async ({
  page,
  database,
}) => {
  test.slow();
  const { email } = await signUpTeacher(page);
  const { assignmentId, names, judging } = await writtenClass(database, email);
  const counted = async () =>
    (
      await database.query(
        `SELECT count(*) FILTER (WHERE withdrawn_at IS NULL)::int AS standing, count(*)::int AS all,
           count(*) FILTER (WHERE left_won AND withdrawn_at IS NULL)::int AS left FROM comparison WHERE assignment_id = $1`,
        [assignmentId],
      )
    ).rows[0];
  await page.goto(judging);
  await keysAreThere(page, "The left answer, 1, is better");
  const heading = page.getByRole("heading", { name: /which answer is better\?$/ });

  const first = await shownPair(page);
  await judge(page, "1", 1);
  await expect(heading).toBeFocused();
  expect(await shownPair(page)).not.toBe(first);
  await page.keyboard.press("u");
  await expect(page.getByText("Taken back. Here is the pair again.")).toBeVisible();
  expect(await shownPair(page)).toBe(first);
  expect(await counted()).toEqual({ standing: 0, all: 1, left: 0 });

  const keys = ["ArrowLeft", "2", "ArrowRight", "1", "2", "1"];
  for (const [place, key] of keys.entries()) await judge(page, key, place + 1);
  await expect(page.getByText("You have judged every pair once")).toBeVisible();
  expect(await counted()).toEqual({ standing: PAIRS, all: PAIRS + 1, left: 3 });
  const sent = await page.content();
  expect(names.filter((name) => sent.includes(name))).toEqual([]);

  await page.getByRole("link", { name: "The ranking so far" }).click();
  const table = page.getByRole("table", { name: "The ranking as a table" });
  await expect(table.getByRole("row")).toHaveCount(ANSWERS.length + 1);
  await expect(table.getByRole("rowheader", { name: /^Student \d{3}$/ })).toHaveCount(ANSWERS.length);
  await expect(page.getByText("This order is shaky")).toBeVisible();
  const ranked = await page.content();
  expect(names.filter((name) => ranked.includes(name))).toEqual([]);
  // A ranking is no mark.
  const { rows } = await database.query(
    "SELECT FROM score JOIN attempt ON attempt.id = attempt_id WHERE assignment_id = $1",
    [assignmentId],
  );
  expect(rows).toEqual([]);
});

test("a judgement that did not get through is said to, and is saved once when it does", async ({
  page,
  context,
  database,
}) => {
  const { email } = await signUpTeacher(page);
  const { assignmentId, judging } = await writtenClass(database, email);
  await page.goto(judging);
  await keysAreThere(page, "The left answer, 1, is better");
  const pair = await shownPair(page);
  await context.setOffline(true);
  await page.waitForTimeout(450);
  await page.keyboard.press("1");
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  expect(await shownPair(page)).toBe(pair);
  await context.setOffline(false);
  await judge(page, "1", 1);
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
  const { rows } = await database.query("SELECT left_won FROM comparison WHERE assignment_id = $1", [
    assignmentId,
  ]);
  expect(rows).toEqual([{ left_won: true }]);
});

test("two answers stand side by side, and the second is changed by key @everywhere", async ({
  page,
  database,
  isMobile,
}) => {
  const { email } = await signUpTeacher(page);
  const { home, names } = await writtenClass(database, email);
  await page.goto(home);
  await page.getByRole("link", { name: "Beside another answer" }).click();
  await expect(page.getByRole("heading", { name: "Side by side" })).toBeVisible();
  const answers = page.getByRole("article");
  await expect(answers).toHaveCount(2);
  const second = async () => (await answers.nth(1).getByRole("heading").textContent()) ?? "";
  const before = await second();
  if (isMobile) {
    // One under the other: the way to the second stays in view.
    await page.getByRole("navigation", { name: "The two answers" }).getByRole("link").last().click();
    await expect(answers.nth(1).getByRole("heading")).toBeInViewport();
    await page.getByText("Another second answer").click();
    const others = page.getByRole("navigation", { name: "Another second answer" }).getByRole("link");
    await others.filter({ hasNotText: before }).last().click();
  } else {
    await keysAreThere(page, "The next second answer");
    // With names hidden each class has an order of its own: the second may be the last of it, which no other follows.
    const hidden = { includeHidden: true };
    const others = page.getByRole("navigation", { name: "Another second answer", ...hidden });
    const last = await others.getByRole("link", hidden).last().getAttribute("aria-current");
    await page.keyboard.press(last === "page" ? "k" : "j");
  }
  await expect.poll(second).not.toBe(before);
  await expect(page.getByRole("table", { name: "The rubric and both marks" })).toBeVisible();
  const sent = await page.content();
  expect(names.filter((name) => sent.includes(name))).toEqual([]);
});
