import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { holdAssignment, managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import type { AdjustmentInput } from "@/lib/schemas/grading";
import { db } from "@/lib/server/db";
import { type Effect, effectOf } from "./adjusting/effect";
import { type Regraded, regrade } from "./adjusting/regrade";

/** A large class's answers are marked anew, in milliseconds. */
const PATIENCE = { timeout: 30_000 } as const;

/**
 * Makes an item count otherwise in an assignment: for nobody, in full for everybody, or as it is marked again. Every
 * handed-in attempt's score of it is added anew, beside those before it; what is handed in later counts the same way.
 * Doing it twice does it once.
 * @throws NotFound; Forbidden to assistants.
 */
export async function adjustItem(viewer: Viewer, input: AdjustmentInput): Promise<Effect> {
  const { id: assignmentId } = await managedAssignment(viewer, input.assignmentId);
  return db.$transaction(async (transaction) => {
    await holdAssignment(transaction, assignmentId);
    const { courseId, attempts } = await regrade(transaction, input);
    const { itemVersionId, counting } = input;
    await transaction.adjustment.create({
      data: { assignmentId, itemVersionId, counting, adjustedById: viewer.userId },
    });
    const changed = attempts.filter(isChanged);
    const now = new Date();
    await transaction.score.updateMany({
      where: { id: { in: changed.flatMap(({ current }) => current?.scoreId ?? []) } },
      data: { supersededAt: now },
    });
    await transaction.score.createMany({
      data: changed.flatMap(({ attemptId, next }) => {
        if (!next) return [];
        const { levels, ...given } = next;
        return [
          {
            ...{ courseId, attemptId, itemVersionId },
            ...given,
            ...(levels ? { levels } : {}),
            source: "REGRADE" as const,
            markedById: viewer.userId,
            createdAt: now,
          },
        ];
      }),
    });
    return effectOf(attempts);
  }, PATIENCE);
}

const isChanged = ({ current, next }: Regraded): boolean =>
  current?.points !== next?.points || current?.maximum !== next?.maximum || current?.rule !== next?.rule;
