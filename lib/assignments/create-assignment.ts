import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedCourse } from "@/lib/courses/managed/managed";
import type { AssignmentInput } from "@/lib/schemas/assignments";
import { db } from "@/lib/server/db";
import { checkQuestions } from "./managed/usable-questions";

/**
 * Makes a draft, which students do not see.
 * @throws NotFound, Forbidden for the course; InvalidInput when text or questions cannot be used.
 */
export async function createAssignment(
  viewer: Viewer,
  input: AssignmentInput,
): Promise<{ assignmentId: string; revision: number }> {
  const course = await managedCourse(viewer, input.courseId);
  await checkQuestions(viewer, input);
  const { items, secondLook = true, ...columns } = input;
  const { id, revision } = await db.assignment.create({
    data: {
      ...columns,
      secondLook,
      courseId: course.id,
      createdById: viewer.userId,
      items: { create: items.map((item, position) => ({ ...item, position })) },
    },
    select: { id: true, revision: true },
  });
  return { assignmentId: id, revision };
}
