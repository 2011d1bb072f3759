import type { Transaction } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";

type NewAttempt = {
  readonly courseId: string;
  readonly assignmentId: string;
  readonly userId: string;
  readonly number: number;
  readonly revisesId?: string;
};

/**
 * Makes an attempt. The assignment is held as it is until it is there: it could be taken back to a draft, or archived, in between.
 * @throws NotFound when it was.
 */
export async function begin(transaction: Transaction, attempt: NewAttempt): Promise<string> {
  const held = await transaction.$queryRaw<unknown[]>`
    SELECT 1 FROM assignment WHERE id = ${attempt.assignmentId}::uuid
      AND published_at IS NOT NULL AND archived_at IS NULL FOR SHARE`;
  if (held.length === 0) throw new NotFound();
  const { id } = await transaction.attempt.create({ data: attempt, select: { id: true } });
  return id;
}
