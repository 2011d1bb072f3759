import { as, type Row } from "../row";

/** A student's grades, and one column of a gradebook. */
export const gradebookRows: Readonly<Record<string, Row>> = {
  "/grades": {
    at: () => "/grades",
    expect: as("/sign-in", "shown", "shown", "/courses", "/courses", "/courses"),
  },
  "/courses/[courseId]/gradebook/[assignmentId]": {
    at: ({ courseId, assignmentId }) => `/courses/${courseId}/gradebook/${assignmentId}`,
    expect: as("/sign-in", "nothing", "nothing", "nothing", "shown", "shown"),
  },
};
