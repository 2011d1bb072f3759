import type { Page } from "@playwright/test";
import type { Setting } from "../setting";

export type Look = Readonly<{
  what: string;
  at: (setting: Setting) => string;
  /** On a phone it is not there, or another of the looks shows the same. */
  wideOnly?: true;
  /** Brings the page into the state that is looked at. */
  prepare?: (page: Page) => Promise<void>;
}>;

export const press = (name: string | RegExp) => async (page: Page) => {
  await page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
};
export const dialog = (button: string | RegExp) => async (page: Page) => {
  await press(button)(page);
  await page.getByRole("dialog").waitFor();
};

export const finished = (rest: string) => (setting: Setting) => `/assignments/${setting.assignmentId}${rest}`;
export const course = (rest: string) => (setting: Setting) => `/courses/${setting.courseId}${rest}`;
