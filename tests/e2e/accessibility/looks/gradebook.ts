import { course, type Look, press } from "./look";

/** A gradebook with a scale, for its teacher. */
export const gradebookForTeacher: readonly Look[] = [
  { what: "gradebook in grades", at: course("/gradebook?show=scale"), wideOnly: true },
  {
    what: "gradebook, its scale refused",
    at: course("/gradebook/settings"),
    prepare: async (page) => {
      await page.getByLabel("From (%)").first().fill("3");
      await press("Save the rules")(page);
      await page.getByText("This must be lower than where the grade above it begins.").waitFor();
    },
  },
  {
    what: "gradebook, excusing students",
    at: (setting) => course(`/gradebook/${setting.assignmentId}`)(setting),
    prepare: async (page) => {
      await press("Excuse the chosen")(page);
      await page.getByText("Choose at least one student.").waitFor();
    },
  },
];

/** What a student sees of it. */
export const gradebookForStudent: readonly Look[] = [{ what: "grades", at: () => "/grades" }];
