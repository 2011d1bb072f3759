// What a teacher does around a lesson, through the pages.
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { takeAway } from "../support/taken-away";
import { POINTS, QUESTIONS } from "./solutions";

export async function makeCourse(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: "New course" }).click();
  await page.getByLabel("Name of the course").fill(title);
  await page.getByRole("button", { name: "Make the course" }).click();
  await expect(page).toHaveURL(/\/courses\/[0-9a-f-]+$/);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** Reads the join code off the people page, and comes back to the assignments. */
export async function readJoinCode(page: Page): Promise<string> {
  const tabs = page.getByRole("navigation", { name: "Pages of the course" });
  await tabs.getByRole("link", { name: "People" }).click();
  const panel = page.getByRole("region", { name: "Join code" });
  const [, first, second] = /([A-Z0-9]{4})\s*([A-Z0-9]{4})/.exec((await panel.textContent()) ?? "") ?? [];
  await tabs.getByRole("link", { name: "Assignments" }).click();
  return `${first}${second}`;
}

/** A new assignment of the built-in text with all questions of its pack, published. Returns its id. */
export async function publishAssignment(page: Page, title: string): Promise<string> {
  await page.getByRole("link", { name: "New assignment" }).click();
  await page.getByRole("radio", { name: /^Saying No in St Petersburg/ }).check();
  await expect(
    page.getByText(new RegExp(`^${QUESTIONS} of ${QUESTIONS} chosen · ${POINTS} points in all`)),
  ).toBeVisible();
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Instructions").fill("Read the whole text first.");
  await page.getByRole("radio", { name: "when you return the work" }).check();
  await page.getByRole("radio", { name: "with the scores" }).check();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText(`“${title}” is published`)).toBeVisible();
  return new URL(page.url()).searchParams.get("published") ?? "";
}

/** Follows one of the tabs over an assignment. */
export async function openTab(
  page: Page,
  name: "Board" | "Results" | "Questions" | "Marking",
): Promise<void> {
  const tabs = page.getByRole("navigation", { name: "Pages of this assignment" });
  await tabs.getByRole("link", { name: new RegExp(`^${name}`) }).click();
  await expect(page).toHaveURL(new RegExp(`/${name === "Questions" ? "items" : name.toLowerCase()}`));
}

export const rowOf = (page: Page, student: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: student }) });

/** Marks everything that waits with keys alone: the given level for each of three criteria, a comment, save and go on. */
export async function markAll(
  page: Page,
  level: number,
  comment: (heading: string) => string,
): Promise<number> {
  const done = page.getByText("Everything is marked", { exact: true });
  const heading = page.getByRole("heading", { level: 1, name: /, question \d+$/ });
  let marked = 0;
  while (!(await done.isVisible())) {
    const name = (await heading.textContent()) ?? "";
    for (let criterion = 0; criterion < 3; criterion += 1) await page.keyboard.press(`${level}`);
    await expect(page.getByText("6 of 9 points")).toBeVisible();
    await page.keyboard.press("c");
    await page.keyboard.type(comment(name));
    await page.keyboard.press("Control+Enter");
    await expect(heading.filter({ hasNotText: name }).or(done)).toBeVisible();
    marked += 1;
  }
  return marked;
}

/** Returns everybody's work from the board. */
export async function returnAll(page: Page, attempts: number): Promise<void> {
  await page.getByRole("button", { name: `Return all ${attempts} attempts` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Return", exact: true }).click();
  await expect(page.getByText(`${attempts} attempts returned.`)).toBeVisible();
}

/** Downloads a table from the results as CSV, as rows by the names of their columns. */
export async function download(page: Page, link: string): Promise<Record<string, string>[]> {
  const file = await (await takeAway(page, link)).path();
  return parse(await readFile(file), { bom: true, columns: true });
}

export async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/$/);
}

/** Makes a question count for nobody, once the page has said what that does. */
export async function takeOut(page: Page, number: number, effect: RegExp): Promise<void> {
  const section = page.locator("section", { has: page.locator(`#question-${number}`) });
  await section.getByRole("button", { name: "Change how it counts" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /^For nobody/ }).check();
  await expect(dialog.getByRole("status")).toHaveText(effect);
  await dialog.getByRole("button", { name: "Change it" }).click();
  await expect(section.getByText("Counts for nobody")).toBeVisible();
}
