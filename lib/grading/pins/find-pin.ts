import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAttempts } from "@/lib/attempts/policy";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { notWhileSecondMarking } from "../second/not-while-second-marking";

/** A comment on words of an answer that the viewer may review, whether it still stands or not; NotFound where there is none, Conflict "secondMarking" to a second marker before they have finished. */
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
      attempt: { select: { assignmentId: true } },
    },
  });
  if (!pin) throw new NotFound();
  const { attempt, ...found } = pin;
  await notWhileSecondMarking(viewer, attempt.assignmentId);
  return found;
}
