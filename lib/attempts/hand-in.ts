import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { SaveOutcome, Saves } from "@/lib/schemas/attempts";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { closeAttempt } from "./closing/close-attempt";
import { closeDueAttempts } from "./closing/close-due";
import { parseSaves } from "./saving/parse-saves";
import { settleSaves } from "./saving/settle-saves";
import { writeResponses } from "./saving/write-responses";

export type HandIn = {
  /** Null when a newer answer stood in the way: nothing was handed in, the student has to choose first. */
  readonly handedInAt: string | null;
  readonly outcomes: readonly SaveOutcome[];
};

/** A whole class presses at the last minute: each waits for its turn as long as for any connection, in milliseconds. */
const PATIENCE = { maxWait: 5_000, timeout: 15_000 } as const;

/**
 * Hands in the viewer's attempt together with what the browser had not saved yet, in one transaction. Doing it again,
 * or in two tabs at once, hands in once; answers that come with the second are kept as late revisions.
 * @throws NotFound when the viewer has no such attempt; InvalidInput when an answer does not fit its item.
 */
export async function handIn(viewer: Viewer, input: Saves & { attemptId: string }): Promise<HandIn> {
  const { attemptId } = input;
  await closeDueAttempts({ id: attemptId, userId: viewer.userId });
  const saves = await parseSaves(input.saves);
  return db.$transaction(async (transaction) => {
    // The row is taken for update first: the shared lock of the write below could not be raised without risking a deadlock.
    await transaction.$queryRaw`
      SELECT 1 FROM attempt WHERE id = ${attemptId}::uuid AND user_id = ${viewer.userId}::uuid FOR UPDATE`;
    const result = await writeResponses(transaction, viewer.userId, attemptId, saves);
    if (!result) throw new NotFound();
    const outcomes = await settleSaves(transaction, attemptId, saves, result);
    if (outcomes.some((outcome) => outcome.state === "newer")) return { handedInAt: null, outcomes };
    if (result.open) await closeAttempt(transaction, attemptId, new Date(), "STUDENT");
    const { handedInAt } = await transaction.attempt.findUniqueOrThrow({
      where: { id: attemptId },
      select: { handedInAt: true },
    });
    return { handedInAt: handedInAt?.toISOString() ?? null, outcomes };
  }, PATIENCE);
}
