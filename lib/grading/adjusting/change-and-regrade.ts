import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { holdAssignment } from "@/lib/assignments/managed/managed-assignment";
import { db, type Transaction } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { notWhileSecondMarking } from "../second/not-while-second-marking";
import { type Effect, effectOf } from "./effect";
import { type Change, type Place, regrade } from "./regrade";
import { writeRegraded } from "./write-regraded";

/** A large class's answers are marked anew, in milliseconds. */
const PATIENCE = { timeout: 30_000 } as const;

/** A change of how an item's answers earn points, with what stores it, as of the time given. */
export type Changing = {
  readonly place: Place;
  readonly change: Change;
  readonly write: (transaction: Transaction, now: Date) => Promise<unknown>;
};

/**
 * Changes how the answers to items of one assignment earn points, and marks those that were handed in anew, in one piece:
 * who hands in meanwhile waits. The caller has seen to the permission.
 * @returns the effect of the first change.
 * @throws NotFound where the assignment has no such item; Conflict "secondMarking" to its second marker before they have finished,
 * and "markedMeanwhile": nothing was changed.
 */
export async function changeAndRegrade(
  viewer: Viewer,
  assignmentId: string,
  changes: readonly Changing[],
): Promise<Effect> {
  await notWhileSecondMarking(viewer, assignmentId);
  const work = db.$transaction(async (transaction) => {
    await holdAssignment(transaction, assignmentId);
    const effects: Effect[] = [];
    for (const { place, change, write } of changes) {
      const regraded = await regrade(transaction, place, change);
      // By a clock that is read while the assignment is held: the database's is that of the transaction's start.
      const now = new Date();
      await write(transaction, now);
      await writeRegraded(transaction, viewer, place.toVersionId ?? place.itemVersionId, regraded, now);
      effects.push(effectOf(regraded.attempts));
    }
    return effects[0] ?? effectOf([]);
  }, PATIENCE);
  return work.catch((error) => {
    // Only one score of an answer counts: the index says so, where somebody marked one meanwhile.
    if (isUniqueViolation(error)) throw new Conflict("markedMeanwhile");
    throw error;
  });
}
