// An assignment with a time limit: the clock, its end, a pause, and times for single students.
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Client } from "pg";
import { essay, says, toEssay } from "./saving/student";
import * as make from "./support/classes";
import { joinCourse, signUpTeacher } from "./support/people";
import { expect, test } from "./support/test";

const PIN = "803571";

/** A course with an assignment of 40 minutes, its teacher at the page. */
async function timedClass(page: Page, database: Client) {
  const { email } = await signUpTeacher(page);
  const { courseId, code } = await make.addCourse(database, await make.teacherId(database, email), "Timed");
  const assignmentId = await make.addAssignment(database, courseId, "A test", "AT_ONCE");
  await database.query("UPDATE assignment SET time_limit = 40 WHERE id = $1", [assignmentId]);
  return { code, assignmentId, home: `/assignments/${assignmentId}` };
}

/** A student of the class who has started, at the first essay. */
async function startTimed(page: Page, code: string, name = `Timed ${randomUUID()}`) {
  await joinCourse(page, { code, name, pin: PIN });
  await page.getByRole("link", { name: /^Read and start/ }).click();
  const start = page.getByRole("button", { name: "Start: 40 minutes" });
  await expect(start).toBeEnabled();
  for (const line of await page.getByRole("slider").all()) await line.press("ArrowRight");
  for (const sure of await page.getByText("fairly sure", { exact: true }).all()) await sure.click();
  await start.click();
  await expect(page).toHaveURL(/\/attempts\/[0-9a-f-]+$/);
  await toEssay(page);
  return { name, attemptId: page.url().split("/").at(-1) ?? "" };
}

const clock = (page: Page) => page.getByRole("button", { name: /the time that is left$/ });
/** As if the attempt had been started so long ago. */
const startedAgo = (database: Client, attemptId: string, interval: string) =>
  database.query("UPDATE attempt SET started_at = now() - $2::interval WHERE id = $1", [attemptId, interval]);

test("the time runs, warns, runs out, and hands in what was written @everywhere", async ({
  page,
  device,
  database,
  axe,
}) => {
  test.slow();
  const { code } = await timedClass(page, database);
  const student = await (await device()).newPage();
  const { attemptId } = await startTimed(student, code);
  await expect(clock(student)).toHaveAccessibleName(/^40 min/);
  await axe(student);
  await clock(student).click();
  await expect(clock(student)).toHaveAccessibleName("Show the time that is left");
  await essay(student).fill("Written before the end.");
  await says(student, "saved");
  // The page asks the server again, and hears that little is left.
  await startedAgo(database, attemptId, "39 minutes 35 seconds");
  await expect(student.getByText("Less than a minute is left.")).toBeVisible({ timeout: 20_000 });
  await essay(student).fill("Written in the last minute.");
  await expect(student.getByText("Your time is up")).toBeVisible({ timeout: 40_000 });
  await expect(student).toHaveURL(/\/result$/, { timeout: 20_000 });
  await expect(student.getByText(/Handed in for you when your time was up/)).toBeVisible();
  await expect(student.getByText("Written in the last minute.").first()).toBeVisible();
});

test("a pause covers the questions, costs no time, and keeps what is half written", async ({
  page,
  device,
  database,
  axe,
}) => {
  test.slow();
  const { code, home } = await timedClass(page, database);
  const student = await (await device()).newPage();
  const { attemptId, name } = await startTimed(student, code);
  await essay(student).fill("Half a thou");
  await page.goto(`${home}/board`);
  await expect(page.getByRole("row", { name })).toContainText("until");
  await page.getByRole("button", { name: "Pause the clock" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Pause the clock" }).click();
  await expect(page.getByText(/^Paused since/)).toBeVisible();
  await axe(page);
  await expect(student.getByText("Your teacher has paused the clock")).toBeVisible({ timeout: 20_000 });
  await expect(essay(student)).toBeHidden();
  await axe(student);
  // A pause of half an hour: without it the time would be up.
  await startedAgo(database, attemptId, "50 minutes");
  await database.query("UPDATE pause SET started_at = now() - interval '30 minutes'");
  await page.getByRole("button", { name: "Let the clock run on" }).click();
  await expect(page.getByText(/^Paused since/)).toHaveCount(0);
  await expect(essay(student)).toBeVisible({ timeout: 20_000 });
  await expect(essay(student)).toHaveValue("Half a thou");
  await expect(clock(student)).toHaveAccessibleName(/^(20|19) min/);
});

test("extra time and another attempt are given to one student, who is told; the others have what they had", async ({
  page,
  device,
  database,
}) => {
  const { code, home } = await timedClass(page, database);
  const [one, other] = [`One ${randomUUID()}`, `Other ${randomUUID()}`];
  const [first, second] = [await (await device()).newPage(), await (await device()).newPage()];
  await joinCourse(first, { code, name: one, pin: PIN });
  await joinCourse(second, { code, name: other, pin: PIN });
  await page.goto(`${home}/board`);
  await page.getByRole("link", { name: "Times for single students" }).click();
  await page.getByRole("button", { name: `Change the times of ${one}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Extra time in %").fill("-5");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByLabel("Extra time in %")).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel("Extra time in %").fill("25");
  await dialog.getByLabel("Additional attempts").fill("1");
  await dialog.getByLabel("Due").fill("2020-01-01T10:00");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("This time has passed. Choose a later one.")).toBeVisible();
  await expect(dialog.getByLabel("Extra time in %")).toHaveValue("25");
  await dialog.getByLabel("Due").fill("");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Changed for 1 student.")).toBeVisible();
  await expect(page.getByRole("row", { name: one })).toContainText("50 min");
  await expect(page.getByRole("row", { name: other })).toContainText("40 min");
  for (const [student, minutes, isTold] of [
    [first, 50, 1],
    [second, 40, 0],
  ] as const) {
    await student.goto(home);
    await expect(student.getByRole("button", { name: `Start: ${minutes} minutes` })).toBeVisible();
    await expect(student.getByText("Your teacher has set times for you")).toHaveCount(isTold);
  }
  await page.getByRole("button", { name: `Change the times of ${one}` }).click();
  await dialog.getByRole("button", { name: "As for the class again" }).click();
  await expect(page.getByRole("row", { name: one })).toContainText("40 min");
});

test("the way back from an attempt shows how it stands, and not the page that it was started from", async ({
  page,
  device,
  database,
}) => {
  const { code, home } = await timedClass(page, database);
  const student = await (await device()).newPage();
  await startTimed(student, code);
  await student.goBack();
  await expect(student).toHaveURL(home);
  await expect(student.getByRole("link", { name: "Go on" })).toBeVisible();
  await expect(student.getByText(/^Your time ends/)).toBeVisible();
});
