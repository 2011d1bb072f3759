import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { AssignmentEdit } from "@/lib/schemas/assignments";
import { db, type Transaction } from "@/lib/server/db";
import { Conflict, InvalidInput } from "@/lib/server/errors";
import { holdAssignment, managedAssignment } from "./managed/managed-assignment";
import { checkQuestions } from "./managed/usable-questions";
import { type Frame, unfairChanges } from "./policy";
import { overrideColumns, timesFor } from "./times/times";

/**
 * Changes an assignment where that is fair (`unfairChanges`). The course stays what it was.
 * @throws Conflict when somebody else changed it since, or it is archived; InvalidInput when a change would be unfair to those who have
 * started, or text or questions cannot be used.
 */
export async function updateAssignment(
  viewer: Viewer,
  { assignmentId, revision, assignment }: AssignmentEdit,
): Promise<{ assignmentId: string; revision: number }> {
  const { id } = await managedAssignment(viewer, assignmentId);
  const { items, courseId: _course, secondLook, ...columns } = assignment;
  return db.$transaction(async (transaction) => {
    const started = await holdAssignment(transaction, id);
    const before = await transaction.assignment.findUniqueOrThrow({
      where: { id },
      include: { items: { orderBy: { position: "asc" }, select: { itemVersionId: true, points: true } } },
    });
    if (before.archivedAt) throw new Conflict("assignmentArchived");
    if (before.revision !== revision) throw new Conflict("assignmentChanged");
    const unfair = unfairChanges(before, assignment, started, new Date());
    if (Object.keys(unfair).length > 0) throw new InvalidInput("invalidInput", unfair);
    await checkOwnTimes(transaction, before, assignment);
    await checkQuestions(
      viewer,
      assignment,
      before.items.map((item) => item.itemVersionId),
      transaction,
    );
    const changed = await transaction.assignment.update({
      where: { id },
      data: { ...columns, ...(secondLook !== undefined && { secondLook }), revision: { increment: 1 } },
      select: { revision: true },
    });
    if (started === 0) {
      await transaction.assignmentItem.deleteMany({ where: { assignmentId: id } });
      const rows = items.map((item, position) => ({ ...item, position, assignmentId: id }));
      await transaction.assignmentItem.createMany({ data: rows });
    }
    return { assignmentId: id, revision: changed.revision };
  });
}

/** Whoever has times of their own must not be shut out of what they have begun by a change of the class's times. */
async function checkOwnTimes(
  transaction: Transaction,
  before: Frame & { readonly id: string; readonly courseId: string },
  after: Frame,
): Promise<void> {
  const own = await transaction.override.findMany({
    where: { assignmentId: before.id },
    select: { userId: true, ...overrideColumns, user: { select: { enrollments: named(before.courseId) } } },
  });
  const attempts = await transaction.attempt.findMany({
    where: { assignmentId: before.id, userId: { in: own.map(({ userId }) => userId) }, handedInAt: null },
    select: { userId: true },
  });
  for (const { userId, user, ...times } of own) {
    if (!attempts.some((attempt) => attempt.userId === userId)) continue;
    const wrong = unfairChanges(timesFor(before, times), timesFor(after, times), 1, new Date());
    const name = user.enrollments[0]?.name ?? "";
    if (Object.keys(wrong).length > 0) throw new InvalidInput("timesUnfair", wrong, { name });
  }
}

const named = (courseId: string) => ({ where: { courseId }, select: { name: true } });
