import type { Page } from "@playwright/test";

/** Gathers what the page complains of from now on: errors thrown, and errors and warnings on the console. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  return complaints;
}
