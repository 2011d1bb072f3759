import { db, type Transaction } from "@/lib/server/db";

/**
 * Gives a student of the course a place where the class discusses in groups and they have none: in the smallest group, by those
 * who are still in the course; of several, the first. Asked again, or twice at once, it changes nothing.
 * @param client a transaction to do it in, or the database.
 * @returns their group; null where there are no groups, or they are no student of the course.
 */
export async function placeLateComer(
  client: Transaction | typeof db,
  assignmentId: string,
  userId: string,
): Promise<string | null> {
  const member = await client.groupMember.findUnique({
    where: { assignmentId_userId: { assignmentId, userId } },
    select: { groupId: true },
  });
  if (member) return member.groupId;
  if (!(await client.discussionGroup.findFirst({ where: { assignmentId }, select: { id: true } })))
    return null;
  return client === db
    ? db.$transaction((transaction) => place(transaction, assignmentId, userId))
    : place(client, assignmentId, userId);
}

/** One after the other, so that each finds the groups as the one before has left them. */
async function place(transaction: Transaction, assignmentId: string, userId: string): Promise<string | null> {
  await transaction.$queryRaw`SELECT 1 FROM discussion WHERE assignment_id = ${assignmentId}::uuid FOR NO KEY UPDATE`;
  const student = { role: "STUDENT" as const, removedAt: null };
  const discussion = await transaction.discussion.findUnique({
    where: { assignmentId },
    select: {
      members: { where: { userId }, select: { groupId: true } },
      assignment: {
        select: { course: { select: { enrollments: { where: student, select: { userId: true } } } } },
      },
      groups: {
        orderBy: { position: "asc" },
        select: { id: true, members: { select: { userId: true } } },
      },
    },
  });
  if (!discussion) return null;
  const [already] = discussion.members;
  if (already) return already.groupId;
  const present = new Set(discussion.assignment.course.enrollments.map((enrollment) => enrollment.userId));
  if (!present.has(userId)) return null;
  const sizes = discussion.groups.map(({ id, members }) => ({
    id,
    size: members.filter((member) => present.has(member.userId)).length,
  }));
  const [smallest] = sizes.toSorted((a, b) => a.size - b.size);
  if (!smallest) return null;
  await transaction.groupMember.create({ data: { assignmentId, userId, groupId: smallest.id } });
  return smallest.id;
}
