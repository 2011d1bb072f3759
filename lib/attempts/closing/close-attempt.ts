import type { Transaction } from "@/lib/server/db";
import type { HandInSource } from "@/lib/server/generated/enums";
import { scoreAttempt } from "./score-attempt";

/**
 * Hands an attempt in, once: whoever comes second finds it closed and changes nothing.
 * @returns whether this call closed it.
 */
export async function closeAttempt(
  transaction: Transaction,
  attemptId: string,
  handedInAt: Date,
  handInSource: HandInSource,
): Promise<boolean> {
  const [attempt] = await transaction.attempt.updateManyAndReturn({
    where: { id: attemptId, handedInAt: null },
    data: { handedInAt, handInSource },
    select: { id: true, courseId: true, assignmentId: true, userId: true },
  });
  if (!attempt) return false;
  await scoreAttempt(transaction, attempt);
  return true;
}
