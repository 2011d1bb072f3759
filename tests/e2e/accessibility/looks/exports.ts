import { course, finished, type Look } from "./look";

const open = (page: Parameters<NonNullable<Look["prepare"]>>[0]) =>
  page.getByText("Export and print", { exact: true }).click();

/** Files to take away, how far they are, and reports to print: by the demo's teacher. */
export const exports: readonly Look[] = [
  { what: "results, what there is to take away", at: finished("/results"), prepare: open },
  { what: "gradebook, what there is to take away", at: course("/gradebook"), prepare: open },
  { what: "my files", at: () => "/exports" },
  { what: "a file that is being made", at: ({ exportIds }) => `/exports/${exportIds.making}` },
  { what: "a file that is ready", at: ({ exportIds }) => `/exports/${exportIds.ready}` },
  { what: "a file that failed", at: ({ exportIds }) => `/exports/${exportIds.failed}` },
  { what: "report of the class", at: finished("/report") },
  { what: "report of the class, with names", at: finished("/report?names=shown") },
  { what: "reports for parents", at: course("/reports") },
  {
    what: "report for the parents of one student, with all marks",
    at: (setting) => course(`/reports/${setting.markedId}?marks=all`)(setting),
  },
];
