import type { Page } from "@playwright/test";
import { finished, type Look } from "./look";

/** What comes after marking: second looks, returning with comments only, revisions. */
export const teacher: readonly Look[] = [
  { what: "second looks", at: finished("/second-looks") },
  {
    what: "second looks, a new mark",
    at: finished("/second-looks"),
    prepare: async (page: Page) => {
      await page.getByText("A new mark").first().click();
      await page
        .getByRole("group")
        .filter({ has: page.getByRole("radio") })
        .nth(1)
        .waitFor();
      await page.getByText(/answered$/).click();
    },
  },
  {
    what: "board, returning with comments only and a revision",
    at: finished("/board"),
    prepare: async (page: Page) => {
      await page
        .getByRole("button", { name: /^Return (all|#|\d)/ })
        .first()
        .click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText("Comments only").click();
      await dialog.getByLabel("They may revise it").check();
      await dialog.getByLabel(/^Until/).waitFor();
    },
  },
];

export const student: readonly Look[] = [
  {
    what: "result that may be revised, asking for a second look",
    at: ({ revisionId }) => `/attempts/${revisionId}/result`,
    prepare: async (page: Page) => {
      await page.getByText("Ask for a second look").first().click();
      await page.getByLabel("Why should your teacher look at this again?").first().waitFor();
    },
  },
  { what: "result with a second look answered", at: ({ revisedId }) => `/attempts/${revisedId}/result` },
];
