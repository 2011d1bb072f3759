import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableCourses } from "@/lib/courses/policy";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import type { GradebookCourse, GradebookRules, GradeCategory } from "./views";

/**
 * A course and how it comes to its totals; a course that was never asked counts everything together, without a penalty.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function findRules(viewer: Viewer, courseId: string) {
  const row = await db.course.findFirst({
    where: { id: courseId, ...reviewableCourses(viewer) },
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
    revision: gradebook?.revision ?? 0,
  };
  const categories: GradeCategory[] = gradeCategories.map(({ assignments: _, ...category }) => category);
  /** The category of an assignment, by its id. */
  const categoryOf: ReadonlyMap<string, string> = new Map(
    gradeCategories.flatMap((category) =>
      category.assignments.map(({ assignmentId }) => [assignmentId, category.id] as const),
    ),
  );
  return { course, rules, categories, categoryOf };
}
