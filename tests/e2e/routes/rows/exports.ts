import type { Outcome } from "../ask";
import type { Role, World } from "../world";

type Row = Readonly<{ at: (world: World) => string; expect: Readonly<Record<Role, Outcome>> }>;

/** In the order of ROLES; what others asked for is nobody's. */
const pages = {
  anonymous: "/sign-in",
  student: "nothing",
  otherStudent: "nothing",
  otherTeacher: "nothing",
  assistant: "shown",
  owner: "shown",
} as const;
const files = {
  ...{ anonymous: 404, student: 404, otherStudent: 404, otherTeacher: 404 },
  ...{ assistant: 200, owner: 200 },
} as const;
const nobodys = { ...pages, assistant: "nothing", owner: "nothing" } as const;
const NO_EXPORT = "01a216db-0000-7000-8000-000000000000";

/** Files, reports to print, and the pages of files that take longer. Those of somebody are tested in `exports.spec.ts`. */
export const exports: Readonly<Record<string, Row>> = {
  "/assignments/[assignmentId]/report": {
    at: ({ assignmentId }) => `/assignments/${assignmentId}/report?names=shown`,
    expect: pages,
  },
  "/courses/[courseId]/reports": { at: ({ courseId }) => `/courses/${courseId}/reports`, expect: pages },
  "/courses/[courseId]/reports/[userId]": {
    at: ({ courseId, studentId }) => `/courses/${courseId}/reports/${studentId}`,
    expect: pages,
  },
  "/exports": {
    at: () => "/exports",
    expect: {
      ...{ anonymous: "/sign-in", student: "/assignments", otherStudent: "/assignments" },
      ...{ otherTeacher: "shown", assistant: "shown", owner: "shown" },
    },
  },
  "/exports/[exportId]": { at: () => `/exports/${NO_EXPORT}`, expect: nobodys },
  "/api/exports/[exportId]/file": {
    at: () => `/api/exports/${NO_EXPORT}/file`,
    expect: { ...files, assistant: 404, owner: 404 },
  },
  "/api/assignments/[assignmentId]/exports/[file]": {
    at: ({ assignmentId }) => `/api/assignments/${assignmentId}/exports/responses.xlsx`,
    expect: files,
  },
  "/api/courses/[courseId]/exports/[file]": {
    at: ({ courseId }) => `/api/courses/${courseId}/exports/gradebook.csv`,
    expect: files,
  },
};
