import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { holdAssignment, managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import type { AdjustmentInput } from "@/lib/schemas/grading";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { type Effect, effectOf } from "./adjusting/effect";
import { type Regraded, regrade } from "./adjusting/regrade";

/** A large class's answers are marked anew, in milliseconds. */
const PATIENCE = { timeout: 30_000 } as const;

/**
 * Makes an item count otherwise in an assignment: for nobody, in full for everybody, or as it is marked again. Every
 * handed-in attempt's score of it is added anew, beside those before it; what is handed in later counts the same way.
 * Doing it twice does it once.
 * @throws NotFound; Forbidden to assistants; Conflict "markedMeanwhile", when nothing was changed.
 */
export async function adjustItem(viewer: Viewer, input: AdjustmentInput): Promise<Effect> {
  const { id: assignmentId } = await managedAssignment(viewer, input.assignmentId);
  const work = db.$transaction(async (transaction) => {
    await holdAssignment(transaction, assignmentId);
    const { courseId, attempts } = await regrade(transaction, input);
    const { itemVersionId, counting } = input;
    // By a clock that is read while the assignment is held: the database's is that of the transaction's start.
    const now = new Date();
    await transaction.adjustment.create({
      data: { assignmentId, itemVersionId, counting, adjustedById: viewer.userId, createdAt: now },
    });
    const changed = attempts.filter(isChanged);
    await transaction.score.updateMany({
      where: { supersededAt: null, id: { in: changed.flatMap(({ current }) => current?.scoreId ?? []) } },
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
  return work.catch((error) => {
    // Only one score of an answer counts: the index says so, where somebody marked one meanwhile.
    if (isUniqueViolation(error)) throw new Conflict("markedMeanwhile");
    throw error;
  });
}

const isChanged = ({ current, next }: Regraded): boolean =>
  current?.points !== next?.points || current?.maximum !== next?.maximum || current?.rule !== next?.rule;
