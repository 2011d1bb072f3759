import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedCourse } from "@/lib/courses/managed/managed";
import type { SaveGradebook } from "@/lib/schemas/gradebook";
import { db } from "@/lib/server/db";
import { Conflict, InvalidInput } from "@/lib/server/errors";

/**
 * Saves how a course comes to its totals: its categories are those that are sent, and no others.
 * @throws NotFound; Forbidden to assistants; Conflict "gradebookChanged" when somebody saved in the meantime; InvalidInput where an
 * assignment, or a discussion, is not of the course, or in two categories.
 */
export async function saveGradebook(viewer: Viewer, input: SaveGradebook): Promise<{ revision: number }> {
  const { courseId, revision: _, categories, ...chosen } = input;
  await managedCourse(viewer, courseId);
  const revision = input.revision + 1;
  const rules = { ...chosen, revision };
  await db.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM course WHERE id = ${courseId}::uuid FOR UPDATE`;
    const now = await transaction.gradebook.findUnique({ where: { courseId } });
    if ((now?.revision ?? 0) !== input.revision) throw new Conflict("gradebookChanged");
    const own = await transaction.assignment.findMany({ where: { courseId }, select: { id: true } });
    const discussed = await transaction.discussion.findMany({
      where: { courseId },
      select: { assignmentId: true },
    });
    const left = new Set(own.map(({ id }) => id));
    const leftDiscussions = new Set(discussed.map(({ assignmentId }) => assignmentId));
    // Each is taken once: what is asked for again, or of another course, is not left.
    for (const [at, { assignmentIds, discussionIds }] of categories.entries())
      if (
        !assignmentIds.every((id) => left.delete(id)) ||
        !discussionIds.every((id) => leftDiscussions.delete(id))
      )
        throw new InvalidInput("invalidInput", { [`categories.${at}.title`]: "invalid" });
    await transaction.gradebook.upsert({
      where: { courseId },
      create: { courseId, ...rules },
      update: rules,
    });
    await transaction.gradeCategory.deleteMany({ where: { courseId } });
    for (const [position, { assignmentIds, discussionIds, ...category }] of categories.entries())
      await transaction.gradeCategory.create({
        data: {
          ...{ courseId, position, ...category },
          assignments: { create: assignmentIds.map((assignmentId) => ({ assignmentId })) },
          discussions: { create: discussionIds.map((assignmentId) => ({ assignmentId })) },
        },
      });
  });
  return { revision };
}
