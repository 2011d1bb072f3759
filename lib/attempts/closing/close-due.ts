import { db } from "@/lib/server/db";
import type { AttemptWhereInput } from "@/lib/server/generated/models";
import { logFault } from "@/lib/server/log";
import { attemptClocks } from "./attempt-clock";
import { closeAttempt } from "./close-attempt";

/**
 * Hands in, as of its end, what was saved in every attempt whose time has come: the assignment has closed for its student,
 * or the time limit has run out. Safe to run at any
 * time, from several places at once. Called by the clock, and by whoever reads results in the meantime.
 * @returns how many attempts it handed in. One that cannot be closed is logged; it fails the call that names it alone.
 */
export async function closeDueAttempts(where: AttemptWhereInput = {}): Promise<number> {
  const now = new Date();
  const mayBeOver = await db.attempt.findMany({
    where: { AND: [where, { handedInAt: null, OR: mayHaveEnded(now) }] },
    select: { id: true },
  });
  const clocks = await attemptClocks(mayBeOver.map(({ id }) => id));
  let closed = 0;
  for (const [id, { endsAt, source }] of clocks) {
    if (!endsAt || endsAt > now) continue;
    try {
      if (await db.$transaction((transaction) => closeAttempt(transaction, id, endsAt, source))) closed += 1;
    } catch (error) {
      // One attempt that cannot be closed must not keep those after it open, nor its class's results shut.
      if (where.id) throw error;
      logFault(error, "closing an attempt");
    }
  }
  return closed;
}

/** Finds, by what has an index or is rare, all attempts that may be over; their clock says which are. */
const mayHaveEnded = (now: Date): AttemptWhereInput[] => [
  { revises: { revisionUntil: { lte: now } } },
  { assignment: { closeAt: { lte: now } } },
  { assignment: { latePolicy: "CLOSE", dueAt: { lte: now } } },
  { assignment: { timeLimit: { not: null } } },
  { assignment: { overrides: { some: { OR: [{ closeAt: { lte: now } }, { dueAt: { lte: now } }] } } } },
];
