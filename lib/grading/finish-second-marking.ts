import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { SecondMarkingInput } from "@/lib/schemas/second-marking";
import { db } from "@/lib/server/db";
import { findSecondMarking } from "./second/find-second-marking";

/**
 * The second marker has finished, whatever is left unmarked: both markers' marks can be seen from now on. A teacher can end it for
 * somebody who does not come to it. Doing it twice does it once.
 * @throws NotFound; Forbidden to assistants who are not the marker.
 */
export async function finishSecondMarking(
  viewer: Viewer,
  { assignmentId }: SecondMarkingInput,
): Promise<void> {
  const { id } = await findSecondMarking(viewer, assignmentId);
  await db.secondMarking.updateMany({ where: { id, endedAt: null }, data: { endedAt: new Date() } });
}
