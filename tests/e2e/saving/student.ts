import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";

/** Of the demo course, which every start without a DATABASE_URL has. */
const CODE = "READMARK";
const PIN = "803571";

export type Student = {
  readonly name: string;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly desk: string;
};

let count = 0;

/** A new student of the demo course, in a browser of their own, with the fresh assignment open at the first essay. */
export async function newStudent(browser: Browser): Promise<Student> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const name = `Saver ${Date.now()}-${process.pid}-${++count}`;
  await page.goto(`/join?code=${CODE}`);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("A PIN of your own").fill(PIN);
  await page.getByRole("button", { name: "Join" }).click();
  await page.getByRole("link", { name: "To my assignments" }).click();
  await page.getByRole("link", { name: /^Read and start/ }).click();
  await page.getByRole("button", { name: "Start" }).click();
  await page.waitForURL(/\/attempts\//);
  await toEssay(page);
  return { name, context, page, desk: page.url() };
}

/** Goes through the questions to the first that is answered in one's own words. */
export async function toEssay(page: Page): Promise<void> {
  const steps = page.getByRole("button", { name: /^Question \d+:/ });
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

export async function signInAgain(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/Join code/).fill(CODE);
  await dialog.getByLabel(/Your name/).fill(name);
  await dialog.getByLabel("PIN").fill(PIN);
  await dialog.getByRole("button", { name: "Sign in" }).click();
}

/** The same student on another device: what the server has. */
export async function otherDevice(browser: Browser, { context, desk }: Student): Promise<Page> {
  const other = await browser.newContext({ storageState: { cookies: await context.cookies(), origins: [] } });
  const page = await other.newPage();
  await page.goto(desk);
  await toEssay(page);
  return page;
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
