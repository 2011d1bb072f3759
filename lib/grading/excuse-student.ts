import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import type { ExcuseInput } from "@/lib/schemas/grading";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { type Changing, changeAndRegrade } from "./adjusting/change-and-regrade";

/**
 * Excuses the student of an attempt from items of its assignment, or from none of them any more: what they are excused
 * from weighs neither for nor against them, in every attempt, whatever they answered. Doing it twice does it once.
 * @throws NotFound; Forbidden to assistants; Conflict "markedMeanwhile", when nothing was changed.
 */
export async function excuseStudent(
  viewer: Viewer,
  { assignmentId, attemptId, itemVersionIds, isExcused }: ExcuseInput,
): Promise<void> {
  await managedAssignment(viewer, assignmentId);
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, assignmentId },
    select: { userId: true },
  });
  if (!attempt) throw new NotFound();
  const { userId } = attempt;
  const changes = [...new Set(itemVersionIds)].map(
    (itemVersionId): Changing => ({
      place: { assignmentId, itemVersionId },
      change: ({ excused, ...now }) => ({
        ...now,
        excused: [...excused.filter((id) => id !== userId), ...(isExcused ? [userId] : [])],
      }),
      write: async ({ excuse }, createdAt) => {
        const named = { assignmentId, itemVersionId, userId };
        await excuse.deleteMany({ where: named });
        if (isExcused) await excuse.create({ data: { ...named, excusedById: viewer.userId, createdAt } });
      },
    }),
  );
  await changeAndRegrade(viewer, assignmentId, changes);
}
