import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAttempts } from "@/lib/attempts/policy";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";

/** A comment on words of an answer that the viewer may review, whether it still stands or not; NotFound where there is none. */
export async function findPin(viewer: Viewer, commentId: string) {
  const pin = await db.pinnedComment.findFirst({
    where: { id: commentId, attempt: reviewableAttempts(viewer) },
    select: {
      courseId: true,
      attemptId: true,
      itemVersionId: true,
      start: true,
      end: true,
      quote: true,
      text: true,
      markedById: true,
    },
  });
  if (!pin) throw new NotFound();
  return pin;
}
