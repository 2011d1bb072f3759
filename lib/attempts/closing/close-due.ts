import { closingTime } from "@/lib/assignments/policy";
import { db } from "@/lib/server/db";
import type { AttemptWhereInput } from "@/lib/server/generated/models";
import { logFault } from "@/lib/server/log";
import { closeAttempt } from "./close-attempt";

/**
 * Hands in, as of the closing time, what was saved in every attempt whose assignment has closed. Safe to run at any
 * time, from several places at once. Called by the clock, and by whoever reads results in the meantime.
 * @returns how many attempts it handed in. One that cannot be closed is logged; it fails the call that names it alone.
 */
export async function closeDueAttempts(where: AttemptWhereInput = {}): Promise<number> {
  const now = new Date();
  const due = await db.attempt.findMany({
    where: {
      AND: [
        where,
        {
          handedInAt: null,
          assignment: { OR: [{ closeAt: { lte: now } }, { latePolicy: "CLOSE", dueAt: { lte: now } }] },
        },
      ],
    },
    select: {
      id: true,
      assignment: { select: { openAt: true, dueAt: true, closeAt: true, latePolicy: true } },
    },
  });
  let closed = 0;
  for (const { id, assignment } of due) {
    const closes = closingTime(assignment);
    if (!closes || closes > now) continue;
    try {
      if (await db.$transaction((transaction) => closeAttempt(transaction, id, closes, "CLOSING_TIME")))
        closed += 1;
    } catch (error) {
      // One attempt that cannot be closed must not keep those after it open, nor its class's results shut.
      if (where.id) throw error;
      logFault(error, "closing an attempt");
    }
  }
  return closed;
}
