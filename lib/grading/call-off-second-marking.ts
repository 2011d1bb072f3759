import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { managedAssignment } from "@/lib/assignments/managed/managed-assignment";
import type { SecondMarkingInput } from "@/lib/schemas/second-marking";
import { db } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";
import { holdSecondMarking } from "./second/held";
import { notWhileSecondMarking } from "./second/not-while-second-marking";

/**
 * Calls a second marking off before anything was marked: the assignment is as if nobody had been asked.
 * @throws NotFound; Forbidden to assistants; Conflict "secondMarkingBegun", or "secondMarking" to the marker themself.
 */
export async function callOffSecondMarking(
  viewer: Viewer,
  { assignmentId }: SecondMarkingInput,
): Promise<void> {
  await managedAssignment(viewer, assignmentId);
  // Whoever marks could look at the first marks meanwhile, and be asked anew.
  await notWhileSecondMarking(viewer, assignmentId);
  await db.$transaction(async (transaction) => {
    const found = await transaction.secondMarking.findUnique({
      where: { assignmentId },
      select: { id: true },
    });
    if (!found) throw new NotFound();
    await holdSecondMarking(transaction, found.id);
    if ((await transaction.secondMark.count({ where: { secondMarkingId: found.id } })) > 0)
      throw new Conflict("secondMarkingBegun");
    await transaction.secondMarking.delete({ where: { id: found.id } });
  });
}
