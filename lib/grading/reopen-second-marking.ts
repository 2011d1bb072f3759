import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { SecondMarkingInput } from "@/lib/schemas/second-marking";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { findSecondMarking } from "./second/find-second-marking";
import { holdSecondMarking } from "./second/held";

/**
 * Opens a second marking again that was finished: its marker goes on, and the marks of both are kept apart once more. That it was
 * opened again is remembered, for what is marked from then on was marked by somebody who could have looked. Twice does it once.
 * @throws NotFound; Forbidden to assistants who are not the marker; Conflict "settlingBegan".
 */
export async function reopenSecondMarking(
  viewer: Viewer,
  { assignmentId }: SecondMarkingInput,
): Promise<void> {
  const { id } = await findSecondMarking(viewer, assignmentId);
  await db.$transaction(async (transaction) => {
    if (!(await holdSecondMarking(transaction, id))) return;
    const settled = await transaction.settlement.count({ where: { secondMarkingId: id, undoneAt: null } });
    if (settled > 0) throw new Conflict("settlingBegan");
    await transaction.secondMarking.update({
      where: { id },
      data: { endedAt: null, reopenedAt: new Date() },
    });
  });
}
