import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { findRules } from "./gradebook/find-rules";
import type { GradebookCourse, GradebookRules, GradeCategory } from "./gradebook/views";

export type RuledAssignment = {
  readonly assignmentId: string;
  readonly title: string;
  readonly isArchived: boolean;
};

export type GradebookSetup = {
  readonly course: GradebookCourse;
  readonly rules: GradebookRules;
  readonly categories: readonly (GradeCategory & { readonly assignmentIds: readonly string[] })[];
  /** All of the course, drafts too: they can be put where they belong before they are published. */
  readonly assignments: readonly RuledAssignment[];
};

/**
 * How a course comes to its totals, to be read and changed.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getGradebookRules(viewer: Viewer, courseId: string): Promise<GradebookSetup> {
  const { course, rules, categories, categoryOf } = await findRules(viewer, courseId);
  const assignments = await db.assignment.findMany({
    where: { courseId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, title: true, archivedAt: true },
  });
  return {
    ...{ course, rules },
    categories: categories.map((category) => ({
      ...category,
      assignmentIds: [...categoryOf].filter(([, id]) => id === category.id).map(([id]) => id),
    })),
    assignments: assignments.map(({ id, title, archivedAt }) => ({
      ...{ assignmentId: id, title },
      isArchived: archivedAt !== null,
    })),
  };
}
