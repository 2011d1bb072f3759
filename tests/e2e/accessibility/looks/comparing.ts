import type { Setting } from "../setting";
import type { Look } from "./look";

const compare =
  (rest = "") =>
  ({ assignmentId, comparedItemId }: Setting) =>
    `/assignments/${assignmentId}/marking/compare/${comparedItemId}${rest}`;

/** Answers compared: two to judge, the ranking, and side by side. */
export const teacher: readonly Look[] = [
  { what: "two answers to judge", at: compare() },
  {
    what: "two answers to judge, the keys",
    at: compare(),
    wideOnly: true,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Keys", exact: true }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    what: "the ranking of answers",
    at: compare("/ranking"),
    prepare: (page) => page.getByText("How this is computed").click(),
  },
  {
    what: "two answers side by side",
    at: ({ assignmentId, comparedItemId }) =>
      `/assignments/${assignmentId}/marking/side-by-side?item=${comparedItemId}`,
    prepare: async (page) => {
      await page.getByText("Another second answer").click();
      await page.getByText("What each level means").click();
    },
  },
];

/** Where nothing has been handed in. */
export const newcomer: readonly Look[] = [
  {
    what: "nothing to compare",
    at: ({ ownAssignmentId }) => `/assignments/${ownAssignmentId}/marking/side-by-side`,
  },
  {
    what: "no answers to judge",
    at: ({ ownAssignmentId, comparedItemId }) =>
      `/assignments/${ownAssignmentId}/marking/compare/${comparedItemId}`,
  },
  {
    what: "a ranking of nothing",
    at: ({ ownAssignmentId, comparedItemId }) =>
      `/assignments/${ownAssignmentId}/marking/compare/${comparedItemId}/ranking`,
  },
];
