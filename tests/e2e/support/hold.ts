import type { Page } from "@playwright/test";

/** Holds back every request of the page to such an address, until what this returns is called. */
export async function hold(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const wait = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    await wait;
    await route.continue();
  });
  return letGo;
}

/** Holds every script of the page back, until what this returns is called. */
export const holdScripts = (page: Page) => hold(page, "**/*.js");
