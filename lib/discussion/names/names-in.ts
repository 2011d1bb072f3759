import { db } from "@/lib/server/db";

/**
 * The real names of some users as a course knows them, also of those who were removed from it. For those who review the course; to
 * classmates go the names of teachers and invented ones only.
 * @returns by user; empty for somebody who was never in it.
 */
export async function namesIn(
  courseId: string,
  userIds: readonly string[],
): Promise<(userId: string) => string> {
  const rows = await db.enrollment.findMany({
    where: { courseId, userId: { in: [...new Set(userIds)] } },
    select: { userId: true, name: true },
  });
  const names = new Map(rows.map(({ userId, name }) => [userId, name]));
  return (userId) => names.get(userId) ?? "";
}
