import type { Page } from "@playwright/test";
import { finished, type Look } from "./look";

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

/** Where the class found its evidence: of the demo's class, its tables open, and with a sentence chosen. */
export const evidence: readonly Look[] = [
  { what: "the map of what is cited, its tables open", at: finished("/insights/evidence"), prepare: openAll },
  {
    what: "what wrong answers cite, one sentence chosen",
    at: finished("/insights/evidence?layer=wrong"),
    prepare: async (page) => {
      await page
        .getByRole("link", { name: /^Cited/ })
        .first()
        .click();
      await page.getByRole("link", { name: "Choose none" }).waitFor();
    },
  },
  { what: "what posts cite", at: finished("/insights/evidence?layer=posts"), wideOnly: true },
];

/** Of a class that has not answered. */
export const noEvidence: readonly Look[] = [
  {
    what: "the map of what is cited, without answers",
    at: ({ ownAssignmentId }) => `/assignments/${ownAssignmentId}/insights/evidence`,
  },
];
