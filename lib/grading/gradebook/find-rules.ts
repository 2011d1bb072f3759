import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { gradeScaleSchema } from "@/lib/schemas/grade-scale";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import type { CourseWhereInput } from "@/lib/server/generated/models";
import type { GradebookColumn, GradebookCourse, GradebookRules, GradeCategory } from "./views";

/** What a column of the gradebook is called: an assignment's work by the assignment's id, its discussion otherwise. */
export const columnId = (kind: GradebookColumn["kind"], assignmentId: string): string =>
  kind === "work" ? assignmentId : `discussion ${assignmentId}`;

/**
 * A course and how it comes to its totals; a course that was never asked counts everything together, without a penalty.
 * @param permitted the courses whose rules the viewer may have read for them.
 * @throws NotFound
 */
export async function findRules(viewer: Viewer, courseId: string, permitted: CourseWhereInput) {
  const row = await db.course.findFirst({
    where: { id: courseId, ...permitted },
    select: {
      id: true,
      title: true,
      demoAt: true,
      enrollments: { where: { userId: viewer.userId, removedAt: null }, select: { role: true } },
      gradebook: true,
      gradeCategories: {
        orderBy: { position: "asc" },
        select: {
          id: true,
          title: true,
          weight: true,
          dropLowest: true,
          assignments: { select: { assignmentId: true } },
          discussions: { select: { assignmentId: true } },
        },
      },
      assignments: {
        where: { secondMarking: { is: { markerId: viewer.userId, endedAt: null } } },
        take: 1,
        select: { id: true },
      },
      _count: { select: { enrollments: { where: { role: "STUDENT", removedAt: null } } } },
    },
  });
  const role = row?.enrollments[0]?.role;
  if (!row || !role) throw new NotFound();
  const { id, title, demoAt, gradebook, gradeCategories } = row;
  const course: GradebookCourse = {
    ...{ id, title, role },
    isDemo: demoAt !== null,
    students: row._count.enrollments,
    isSecondMarker: row.assignments.length > 0,
  };
  const rules: GradebookRules = {
    late: { perDay: gradebook?.latePenalty ?? 0, cap: gradebook?.latePenaltyCap ?? 100 },
    missingWork: gradebook?.missingWork ?? "NOTHING",
    scale: gradeScaleSchema.parse(gradebook?.scale ?? []),
    shownAs: gradebook?.shownAs ?? "POINTS",
    countsDiscussions: gradebook?.countsDiscussions ?? false,
    revision: gradebook?.revision ?? 0,
  };
  const categories: GradeCategory[] = gradeCategories.map(
    ({ assignments: _, discussions: __, ...category }) => category,
  );
  /** The category of a column, by its id. */
  const categoryOf: ReadonlyMap<string, string> = new Map(
    gradeCategories.flatMap(({ id, assignments, discussions }) => [
      ...assignments.map(({ assignmentId }) => [columnId("work", assignmentId), id] as const),
      ...discussions.map(({ assignmentId }) => [columnId("discussion", assignmentId), id] as const),
    ]),
  );
  return { course, rules, categories, categoryOf };
}
