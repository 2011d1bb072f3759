import { type GradebookSort, gradebookSortWord } from "@/lib/grading/gradebook/sort-gradebook";

/** Points of the maximum, or a share of it. */
export type Show = "points" | "percent";

/** Where a gradebook stands in an order, as points or in per cent. */
export function gradebookAddress(courseId: string, sort: GradebookSort, show: Show): string {
  const query = new URLSearchParams({ sort: gradebookSortWord(sort), show });
  return `/courses/${courseId}/gradebook?${query}`;
}
