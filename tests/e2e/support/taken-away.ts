// Files that are taken away. On a busy machine one may take longer than two seconds: then it has a page, and is fetched there.
import { type APIRequestContext, type APIResponse, type Download, expect, type Page } from "@playwright/test";

/** Opens what there is to take away, where it is not open. */
export async function openExports(page: Page): Promise<void> {
  const summary = page.getByText("Export and print", { exact: true });
  const menu = page.locator("details").filter({ has: summary });
  await menu.waitFor();
  if ((await menu.getAttribute("open")) === null) await summary.click();
}

/** Takes a file of the menu, such as "CSV: Answers", and comes back to the page. */
export async function takeAway(page: Page, link: string): Promise<Download> {
  await openExports(page);
  const here = page.url();
  const started = page.waitForEvent("download", { timeout: 90_000 });
  await page.getByRole("link", { name: link, exact: true }).click();
  const later = page.getByRole("link", { name: /^Download \(/ });
  const isLater = later.waitFor({ timeout: 90_000 }).then(() => true);
  if (await Promise.race([started.then(() => false), isLater])) await later.click();
  const file = await started;
  if (page.url() !== here) await page.goto(here);
  return file;
}

/** Fetches a file by its address, as a program does. */
export async function fetchFile(request: APIRequestContext, address: string): Promise<APIResponse> {
  const answer = await request.get(address);
  if (answer.status() !== 202) return answer;
  const { href } = await answer.json();
  const file = () => request.get(`/api${href}/file`);
  await expect.poll(async () => (await file()).status(), { timeout: 60_000 }).toBe(200);
  return file();
}
