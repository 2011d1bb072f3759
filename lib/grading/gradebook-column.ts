import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { NotFound } from "@/lib/server/errors";
import { loadGradebook } from "./gradebook/load-gradebook";
import { gradebookTable } from "./gradebook/table";
import type { GradebookColumn, GradebookCourse, GradebookRules, GradeCell } from "./gradebook/views";

export type GradebookColumnView = {
  readonly course: GradebookCourse;
  readonly rules: GradebookRules;
  readonly column: GradebookColumn;
  /** By name. What is dropped shows only beside the other assignments, so nobody's is said to be here. */
  readonly students: readonly { readonly userId: string; readonly name: string; readonly cell: GradeCell }[];
};

/**
 * One assignment of a course's gradebook with all its students.
 * @throws NotFound to everybody but the course's teachers and assistants, and for what is not in the gradebook.
 */
export async function getGradebookColumn(
  viewer: Viewer,
  { courseId, assignmentId }: { readonly courseId: string; readonly assignmentId: string },
): Promise<GradebookColumnView> {
  const loaded = await loadGradebook(viewer, courseId, { assignmentId });
  // Only its own column is there: by itself it is never the lowest.
  const { course, rules, columns, rows } = gradebookTable({ ...loaded, categories: [] }, new Date());
  const [column] = columns;
  if (!column) throw new NotFound();
  const students = rows.flatMap(({ userId, name, cells: [cell] }) => (cell ? [{ userId, name, cell }] : []));
  return { course, rules, column, students };
}
