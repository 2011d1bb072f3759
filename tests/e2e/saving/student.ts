import { randomUUID } from "node:crypto";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import type { Client } from "pg";
import { joinCourse, startReading } from "../support/people";
import type { Demo } from "../support/shared";

export const PIN = "803571";

export type Student = {
  readonly name: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** The address of the page to read and answer on, and the attempt that it is about. */
  readonly desk: string;
  readonly attemptId: string;
};

/** A new student of the demo course, on a device of their own, with the fresh assignment open at the first essay. */
export async function newStudent(context: BrowserContext, { joinCode }: Demo): Promise<Student> {
  const page = await context.newPage();
  const name = `Saver ${randomUUID()}`;
  await joinCourse(page, { code: joinCode, name, pin: PIN });
  await page.getByRole("link", { name: /^Read and start: Demo: / }).click();
  await startReading(page);
  await toEssay(page);
  const desk = page.url();
  return { name, context, page, desk, attemptId: desk.split("/").at(-1) ?? "" };
}

/** Goes through the questions to the first that is answered in one's own words. */
export async function toEssay(page: Page): Promise<void> {
  const steps = page.getByRole("button", { name: /^Question \d+:/ });
  // The browser draws the questions; counted before, there are none.
  await expect(steps.first()).toBeVisible();
  for (let index = 0; index < (await steps.count()); index += 1) {
    await steps.nth(index).click();
    await expect(page.getByText(`Question ${index + 1} of`)).toBeVisible();
    if (await essay(page).isVisible()) return;
  }
  throw new Error("the assignment has no essay");
}

export const essay = (page: Page) => page.getByLabel("Your answer", { exact: true });
/** What the page says of saving. */
export const status = (page: Page) => page.locator("[data-save-state]");
export const says = (page: Page, state: string) =>
  expect(status(page)).toHaveAttribute("data-save-state", state, { timeout: 15_000 });

/** The texts that are in Postgres: of the answers, and of what came after the hand-in. */
export async function stored(database: Client, { attemptId }: Student) {
  const texts = async (table: "response" | "response_revision") => {
    const { rows } = await database.query(
      `SELECT answer->>'text' AS text FROM ${table} WHERE attempt_id = $1 AND answer ? 'text'`,
      [attemptId],
    );
    return rows.map(({ text }) => text as string);
  };
  return { answers: await texts("response"), late: await texts("response_revision") };
}

/** Keeps a record of every state that the page showed, through reloads. */
export async function recordStates(page: Page): Promise<() => Promise<string[]>> {
  const states: string[] = [];
  await page.exposeFunction("saveStateSeen", (state: string) => states.push(state));
  const watch = () => {
    const see = () => {
      const state = document.querySelector("[data-save-state]")?.getAttribute("data-save-state");
      if (state) void (window as unknown as { saveStateSeen(state: string): void }).saveStateSeen(state);
    };
    new MutationObserver(see).observe(document, { subtree: true, childList: true, attributes: true });
  };
  await page.addInitScript(watch);
  await page.evaluate(watch);
  return async () => states.splice(0);
}
