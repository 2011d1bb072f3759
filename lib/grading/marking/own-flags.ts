import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";

type Place = { readonly attemptId: string; readonly itemVersionId: string };

/** Which answers of an assignment the viewer has flagged, as a test; nobody else's flags are read. */
export async function ownFlags(
  viewer: Viewer,
  { id, courseId }: { readonly id: string; readonly courseId: string },
): Promise<(place: Place) => boolean> {
  const flags = await db.answerFlag.findMany({
    where: { courseId, markerId: viewer.userId, attempt: { assignmentId: id } },
    select: { attemptId: true, itemVersionId: true },
  });
  const key = ({ attemptId, itemVersionId }: Place) => `${attemptId}:${itemVersionId}`;
  const places = new Set(flags.map(key));
  return (place) => places.has(key(place));
}
