import type { Page } from "@playwright/test";

/** Holds every script of the page back, until what this returns is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let come = () => {};
  const scripts = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await scripts;
    await route.continue();
  });
  return come;
}
