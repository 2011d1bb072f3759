import { type GradebookSort, gradebookSortWord } from "@/lib/grading/gradebook/sort-gradebook";
import type { GradeScale } from "@/lib/schemas/grade-scale";

/** Points of the maximum, a share of it, or the grade for that share. */
export type Show = "points" | "percent" | "scale";

/** What an address asks to be shown; points where it asks for nothing known, and for grades without a scale. */
export function parseShow(value: string | undefined, scale: GradeScale): Show {
  if (value === "scale" && scale.length > 0) return "scale";
  return value === "percent" ? "percent" : "points";
}

/** Where a gradebook stands in an order, as points, in per cent or in grades. */
export function gradebookAddress(courseId: string, sort: GradebookSort, show: Show): string {
  const query = new URLSearchParams({ sort: gradebookSortWord(sort), show });
  return `/courses/${courseId}/gradebook?${query}`;
}
