import { finished, type Look, press } from "./look";

/** Two markers, as the demo's teacher finds them: finished, with differences to settle. */
export const secondMarkingOfTeacher: readonly Look[] = [
  {
    what: "two markers, how far they agree, its tables open",
    at: finished("/marking/second"),
    prepare: (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      }),
  },
  { what: "settling differences", at: finished("/marking/second/settle") },
  {
    what: "settling differences, by hand",
    at: finished("/marking/second/settle?show=more"),
    prepare: async (page) => {
      await press("Set levels by hand")(page);
      await page.getByLabel("Why (for the markers only)").waitFor();
    },
  },
];

/** As somebody finds them who has just begun. */
export const secondMarkingOfNewcomer: readonly Look[] = [
  {
    what: "two markers, asking somebody",
    at: ({ ownAssignmentId }) => `/assignments/${ownAssignmentId}/marking/second`,
  },
  {
    what: "settling, before anybody was asked",
    at: ({ ownAssignmentId }) => `/assignments/${ownAssignmentId}/marking/second/settle`,
  },
  {
    what: "two markers, the second marker at work, nothing to read yet",
    at: ({ groupedId }) => `/assignments/${groupedId}/marking/second`,
    prepare: async (page) => {
      const heading = page.getByText("You mark these answers a second time");
      if (!(await heading.isVisible())) {
        await page.getByRole("radio", { name: /Ms Newcomer/ }).check();
        await press("Ask")(page);
      }
      await heading.waitFor();
    },
  },
];
