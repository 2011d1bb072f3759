import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableCourses } from "@/lib/courses/policy";
import { db } from "@/lib/server/db";
import { columnId, findRules } from "./gradebook/find-rules";
import type { GradebookCourse, GradebookRules, GradeCategory } from "./gradebook/views";

export type RuledAssignment = {
  readonly assignmentId: string;
  readonly title: string;
  readonly isArchived: boolean;
  readonly isDiscussed: boolean;
};

export type GradebookSetup = {
  readonly course: GradebookCourse;
  readonly rules: GradebookRules;
  readonly categories: readonly (GradeCategory & {
    readonly assignmentIds: readonly string[];
    /** Assignments whose discussion is in it. */
    readonly discussionIds: readonly string[];
  })[];
  /** All of the course, drafts too: they can be put where they belong before they are published. */
  readonly assignments: readonly RuledAssignment[];
};

/**
 * How a course comes to its totals, to be read and changed.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getGradebookRules(viewer: Viewer, courseId: string): Promise<GradebookSetup> {
  const { course, rules, categories, categoryOf } = await findRules(
    viewer,
    courseId,
    reviewableCourses(viewer),
  );
  const assignments = await db.assignment.findMany({
    where: { courseId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, title: true, archivedAt: true, discussion: { select: { assignmentId: true } } },
  });
  const inCategory = (kind: "work" | "discussion", categoryId: string) =>
    assignments.map(({ id }) => id).filter((id) => categoryOf.get(columnId(kind, id)) === categoryId);
  return {
    ...{ course, rules },
    categories: categories.map((category) => ({
      ...category,
      assignmentIds: inCategory("work", category.id),
      discussionIds: inCategory("discussion", category.id),
    })),
    assignments: assignments.map(({ id, title, archivedAt, discussion }) => ({
      ...{ assignmentId: id, title },
      isArchived: archivedAt !== null,
      isDiscussed: discussion !== null,
    })),
  };
}
