// The gradebook of a course: its rules change the totals that are shown, and it goes away as a file.
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import type { Client } from "pg";
import { addAssignment, addAttempt, addCourse, addStudents, teacherId } from "./support/classes";
import { complaintsOf } from "./support/console";
import { signUpTeacher } from "./support/people";
import { fetchFile, takeAway } from "./support/taken-away";
import { expect, test } from "./support/test";

/** Marks every answer of an attempt with a share of its points, handed in so many days before now. */
async function mark(database: Client, attemptId: string, share: number, daysAgo = 0): Promise<void> {
  await database.query("UPDATE attempt SET handed_in_at = now() - $2 * interval '1 day' WHERE id = $1", [
    attemptId,
    daysAgo,
  ]);
  const { rows } = await database.query(
    `SELECT attempt.course_id, item.item_version_id, item.points
     FROM attempt JOIN assignment_item item USING (assignment_id) WHERE attempt.id = $1`,
    [attemptId],
  );
  for (const { course_id, item_version_id, points } of rows)
    await database.query(
      `INSERT INTO score (id, course_id, attempt_id, item_version_id, points, maximum, source, rule)
       VALUES ($1, $2, $3, $4, $5, $6, 'AUTOMATIC', 'test/1')`,
      [randomUUID(), course_id, attemptId, item_version_id, points * share, points],
    );
}

/** A course of two students: Aigerim has half of one assignment and all of another, Bo has nothing yet. */
async function gradedCourse(page: Page, database: Client) {
  const { email } = await signUpTeacher(page);
  const { courseId } = await addCourse(database, await teacherId(database, email), "A graded course");
  await addStudents(database, courseId, ["Aigerim", "Bo"]);
  const [first, second] = [
    await addAssignment(database, courseId, "First text", "AT_ONCE"),
    await addAssignment(database, courseId, "Second text", "AT_ONCE"),
  ];
  await mark(database, await addAttempt(database, first, "Aigerim", true), 0.5);
  await mark(database, await addAttempt(database, second, "Aigerim", true), 1);
  return { courseId, first, second };
}

/** The total that stands beside a name. */
const totalOf = (page: Page, name: string) =>
  page.getByRole("row").filter({ hasText: name }).getByRole("cell").first();

async function changeRules(page: Page, courseId: string, change: () => Promise<void>): Promise<void> {
  await page.goto(`/courses/${courseId}/gradebook/settings`);
  await expect(page.getByRole("button", { name: "Save the rules" })).toBeEnabled();
  await change();
  await page.getByRole("button", { name: "Save the rules" }).click();
  await expect(page.getByText("Saved: the gradebook counts by these rules now.")).toBeVisible();
  await page.getByRole("link", { name: "Back to the gradebook" }).click();
  await expect(totalOf(page, "Aigerim")).toBeVisible();
}

test("dropping the lowest and a late penalty change the total, a teacher's word goes before both, and the file says the same", async ({
  page,
  database,
}) => {
  test.slow();
  const { courseId, first, second } = await gradedCourse(page, database);
  await page.goto(`/courses/${courseId}`);
  await page.getByRole("link", { name: "Gradebook" }).click();
  await expect(totalOf(page, "Aigerim")).toHaveText("75%from 2 assignments");
  await expect(totalOf(page, "Bo")).toHaveText("–nothing that counts yet");

  await test.step("the lowest is dropped", async () => {
    await changeRules(page, courseId, async () => {
      await page.getByRole("button", { name: "Add a category" }).click();
      await page.getByLabel("Name").fill("Weekly");
      await page.getByLabel("Weight (%)").fill("100");
      await page.getByLabel("Drop the lowest").fill("1");
      for (const title of ["First text", "Second text"])
        await page.getByLabel(title).selectOption({ label: "Weekly" });
    });
    await expect(totalOf(page, "Aigerim")).toHaveText("100%from 1 assignment");
    await expect(page.getByRole("row").filter({ hasText: "Aigerim" })).toContainText("dropped");
    await expect(page.getByText("Weekly 100 % without the lowest")).toBeVisible();
  });

  await test.step("what is late costs by the day", async () => {
    await database.query("UPDATE assignment SET due_at = now() - interval '36 hours' WHERE id = $1", [
      second,
    ]);
    await changeRules(page, courseId, () => page.getByLabel("Each day late costs (%)").fill("10"));
    await expect(totalOf(page, "Aigerim")).toHaveText("80%from 1 assignment");
    await expect(page.getByRole("row").filter({ hasText: "Aigerim" })).toContainText("2 days late");
  });

  await test.step("a word with a reason goes before both; without one it is refused", async () => {
    await page.getByRole("row").filter({ hasText: "Aigerim" }).getByRole("link").first().click();
    await expect(page.getByRole("heading", { name: "Aigerim: First text" })).toBeVisible();
    await page.getByLabel("Per cent of the maximum").fill("95");
    await page.getByRole("button", { name: "Set it" }).click();
    await expect(page.getByText("Fill this in.")).toBeVisible();
    await page.getByLabel("Reason", { exact: true }).fill("Oral exam");
    await page.getByRole("button", { name: "Set it" }).click();
    await expect(page.getByText("Oral exam", { exact: true }).last()).toBeVisible();
    await page.getByRole("link", { name: "Back to the gradebook" }).click();
    await expect(totalOf(page, "Aigerim")).toHaveText("95%from 1 assignment");
    await expect(page.getByRole("row").filter({ hasText: "Aigerim" })).toContainText("set by hand");
  });

  await test.step("the file is read back", async () => {
    const download = await takeAway(page, "CSV: Gradebook");
    expect(download.suggestedFilename()).toBe("A graded course – gradebook.csv");
    const file = await fetchFile(page.request, `/api/courses/${courseId}/exports/gradebook.csv`);
    const rows: Record<string, string>[] = parse(await file.text(), { bom: true, columns: true });
    expect(rows.map((row) => [row.Student, row["Total (percent)"], row["Second text: state"]])).toEqual([
      ["Aigerim", "95", "marked, 2 days late, dropped"],
      ["Bo", "", "not handed in"],
    ]);
  });

  await test.step("taken off, the marks count again", async () => {
    const { rows } = await database.query(
      "SELECT user_id FROM enrollment WHERE course_id = $1 AND name = $2",
      [courseId, "Aigerim"],
    );
    await page.goto(`/courses/${courseId}/gradebook/${first}/${rows[0].user_id}`);
    await page.getByRole("button", { name: "Take it off" }).click();
    await expect(page.getByText("what was set by hand is taken off", { exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Back to the gradebook" }).click();
    await expect(totalOf(page, "Aigerim")).toHaveText("80%from 1 assignment");
  });
});

test("the gradebook is sorted by its address, shows per cent, and stays within the page @everywhere", async ({
  page,
  database,
  axe,
}) => {
  test.slow();
  const { courseId, first } = await gradedCourse(page, database);
  await mark(database, await addAttempt(database, first, "Bo", true), 0.9);
  const complaints = complaintsOf(page);
  await page.goto(`/courses/${courseId}/gradebook?show=percent&sort=-total`);
  const names = page.getByRole("rowheader");
  await expect(names).toHaveText(["Bo", "Aigerim", "Mean of the class"]);
  await page.getByRole("link", { name: "Student", exact: true }).click();
  await expect(names).toHaveText(["Aigerim", "Bo", "Mean of the class"]);
  await expect(page).toHaveURL(/show=percent/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
  const name = names.first();
  const before = await name.boundingBox();
  await page.getByRole("region", { name: "Every student by every assignment" }).evaluate((table) => {
    table.scrollLeft = 200;
  });
  expect((await name.boundingBox())?.x).toBe(before?.x);
  await axe(page);
  expect(complaints).toEqual([]);
});
