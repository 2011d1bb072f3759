import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { holdAssignment, managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import type { ExcuseFromAssignment } from "@/lib/schemas/gradebook";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";

/**
 * Excuses students from the whole of an assignment, whether they began it or not, or from it no more: it counts nowhere for them then,
 * whatever they handed in or a teacher set by hand. Marks and single questions that they are excused from stay as they are. Who is
 * excused already, or not, stays so, and nothing is written of it.
 * @returns how many it changed.
 * @throws NotFound, also where one of them is no student of the course; Forbidden to assistants.
 */
export async function excuseFromAssignment(
  viewer: Viewer,
  { assignmentId, isExcused, reason, ...input }: ExcuseFromAssignment,
): Promise<{ readonly changed: number }> {
  const { courseId } = await managedAssignment(viewer, assignmentId);
  const userIds = [...new Set(input.userIds)];
  const students = await db.enrollment.count({
    where: { courseId, userId: { in: userIds }, role: "STUDENT", removedAt: null },
  });
  if (students < userIds.length) throw new NotFound();
  return db.$transaction(async (transaction) => {
    await holdAssignment(transaction, assignmentId);
    const words = await transaction.gradeExcuse.findMany({
      where: { courseId, assignmentId, userId: { in: userIds } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { userId: true, isExcused: true },
    });
    const standing = new Map(words.map((word) => [word.userId, word.isExcused]));
    const changed = userIds.filter((userId) => (standing.get(userId) ?? false) !== isExcused);
    const createdAt = new Date();
    await transaction.gradeExcuse.createMany({
      data: changed.map((userId) => ({
        ...{ courseId, assignmentId, userId, isExcused, reason, createdAt },
        setById: viewer.userId,
      })),
    });
    return { changed: changed.length };
  });
}
