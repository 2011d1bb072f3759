import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAttempts } from "@/lib/attempts/policy";
import type { Flag } from "@/lib/schemas/pinned-comments";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";

/**
 * Flags an answer for the viewer, to come back to, or takes their flag away; doing it twice changes nothing. The flags of
 * other markers stay as they are.
 * @throws NotFound where the viewer has nothing to mark.
 */
export async function flagAnswer(
  viewer: Viewer,
  { attemptId, itemVersionId, isFlagged }: Flag,
): Promise<void> {
  const attempt = await db.attempt.findFirst({
    where: {
      id: attemptId,
      ...reviewableAttempts(viewer),
      assignment: { items: { some: { itemVersionId, itemVersion: { kind: "EXTENDED_RESPONSE" } } } },
    },
    select: { courseId: true },
  });
  if (!attempt) throw new NotFound();
  const flag = { courseId: attempt.courseId, attemptId, itemVersionId, markerId: viewer.userId };
  if (isFlagged) await db.answerFlag.createMany({ data: [flag], skipDuplicates: true });
  else await db.answerFlag.deleteMany({ where: flag });
}
