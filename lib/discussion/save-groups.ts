import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import type { SaveGroups } from "@/lib/schemas/discussion";
import { db, type Transaction } from "@/lib/server/db";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import { heldDiscussion } from "./setup/held-discussion";
import { makeThreads } from "./threads/make-threads";
import { promptsWrittenFor } from "./threads/written-in";

/**
 * Divides a class into groups, moves members, renames groups, or lets the class discuss as a whole (no groups), and makes the
 * threads for it. Students who are not named stay where they are.
 * @throws NotFound; Forbidden; Conflict when the assignment is archived, somebody else has divided it since, or groups would
 * come or go although somebody has written; InvalidInput when two groups have one name or a student stands in two.
 */
export async function saveGroups(
  viewer: Viewer,
  { assignmentId, basedOn, groups }: SaveGroups,
): Promise<void> {
  const { id, courseId } = await managedAssignment(viewer, assignmentId);
  await db.$transaction(async (transaction) => {
    const before = await heldDiscussion(transaction, id);
    if (!before) throw new NotFound();
    if (before.groups.map((group) => group.id).join() !== basedOn.join()) throw new Conflict("groupsChanged");
    checkGroups(before.groups, groups);
    const wanted = new Set(groups.map(({ groupId }) => groupId));
    const stays =
      wanted.size === before.groups.length && before.groups.every((group) => wanted.has(group.id));
    if (!stays && (await promptsWrittenFor(transaction, id)).size > 0) throw new Conflict("groupsHavePosts");
    await checkStudents(
      transaction,
      courseId,
      groups.flatMap(({ userIds }) => userIds),
    );
    await writeGroups(transaction, id, groups);
    await makeThreads(transaction, { id, courseId });
  });
}

function checkGroups(before: readonly { readonly id: string }[], groups: SaveGroups["groups"]): void {
  const named = groups.flatMap(({ groupId }) => groupId ?? []);
  const known = new Set(before.map(({ id }) => id));
  if (new Set(named).size < named.length || named.some((id) => !known.has(id))) throw new NotFound();
  const names = groups.map(({ name }) => name.toLowerCase());
  const again = names.findIndex((name, at) => names.indexOf(name) < at);
  if (again >= 0) throw new InvalidInput("invalidInput", { [`groups.${again}.name`]: "twice" });
}

/** Everybody is a student of the course, and in one group. */
async function checkStudents(
  transaction: Transaction,
  courseId: string,
  userIds: readonly string[],
): Promise<void> {
  if (new Set(userIds).size < userIds.length) throw new InvalidInput("invalidInput", { groups: "twice" });
  const students = await transaction.enrollment.count({
    where: { courseId, userId: { in: [...userIds] }, role: "STUDENT", removedAt: null },
  });
  if (students < userIds.length) throw new Conflict("rosterChanged");
}

async function writeGroups(
  transaction: Transaction,
  assignmentId: string,
  groups: SaveGroups["groups"],
): Promise<void> {
  const kept = groups.flatMap(({ groupId }) => groupId ?? []);
  await transaction.discussionGroup.deleteMany({ where: { assignmentId, id: { notIn: kept } } });
  // Out of each other's way first: no two may have one place.
  await transaction.discussionGroup.updateMany({
    where: { assignmentId },
    data: { position: { increment: 1000 } },
  });
  const members: { assignmentId: string; userId: string; groupId: string }[] = [];
  for (const [position, { groupId, name, userIds }] of groups.entries()) {
    const { id } = groupId
      ? await transaction.discussionGroup.update({
          where: { id: groupId },
          data: { position, name },
          select: { id: true },
        })
      : await transaction.discussionGroup.create({
          data: { assignmentId, position, name },
          select: { id: true },
        });
    members.push(...userIds.map((userId) => ({ assignmentId, userId, groupId: id })));
  }
  const userIds = members.map(({ userId }) => userId);
  await transaction.groupMember.deleteMany({ where: { assignmentId, userId: { in: userIds } } });
  await transaction.groupMember.createMany({ data: members });
}
