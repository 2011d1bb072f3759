import { course, finished, type Look } from "./look";

export const teacher: readonly Look[] = [
  { what: "progress of a class", at: course("/progress") },
  {
    what: "progress of one student",
    at: course("/progress"),
    prepare: async (page) => {
      await page.getByRole("list").last().getByRole("link").first().click();
      await page.getByRole("link", { name: "The whole class" }).waitFor();
    },
  },
  {
    what: "one student beside the class",
    at: finished("/insights/students"),
    prepare: async (page) => {
      await page.getByLabel("Student").selectOption({ index: 2 });
      await page.getByRole("button", { name: "Show" }).click();
      await page.getByRole("link", { name: "Over all assignments" }).waitFor();
    },
  },
];

export const student: readonly Look[] = [
  {
    what: "own result, how long it took",
    at: ({ releasedId }) => `/attempts/${releasedId}/result`,
    prepare: (page) => page.getByText("How long you were at it").first().click(),
  },
];
