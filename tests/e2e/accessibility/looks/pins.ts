import { expect, type Page } from "@playwright/test";
import { finished, type Look } from "./look";

const flagged = finished("/marking?show=flagged");

/** Begins to choose words; a press does something once the script has come. */
const choose = async (page: Page) => {
  await expect(async () => {
    await page.getByRole("button", { name: "Comment on words" }).click();
    await page.getByRole("application").waitFor({ timeout: 500 });
  }).toPass();
};

/** The marking desk with flags and comments on words. */
export const pins: readonly Look[] = [
  { what: "marking, what is flagged", at: flagged },
  { what: "marking, choosing words of an answer", at: flagged, prepare: choose },
  {
    what: "marking, a comment on words",
    at: flagged,
    prepare: async (page) => {
      await choose(page);
      await page.keyboard.press("Enter");
      await page.getByRole("textbox", { name: "Comment on the words" }).waitFor();
    },
  },
  {
    what: "marking, the queue with a flag",
    at: flagged,
    prepare: (page) => page.getByText(/^Queue: /).click(),
  },
];
