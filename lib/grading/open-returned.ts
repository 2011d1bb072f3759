import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { AttemptId } from "@/lib/schemas/after-marking";
import { db } from "@/lib/server/db";
import { ownRelease } from "./released/own-release";

/**
 * The viewer has their returned work before them: the first time is kept, by the server's clock, and what they were told about it is
 * read. Before it is returned, or while nothing of it is released, nothing is kept.
 * @throws NotFound to everybody but the attempt's student.
 */
export async function openReturned(viewer: Viewer, { attemptId }: AttemptId): Promise<void> {
  const { attempt, release } = await ownRelease(viewer, attemptId);
  const now = new Date();
  if (attempt.returnedAt && (release.scores || release.remarks || release.keys))
    await db.attempt.updateMany({
      where: { id: attemptId, courseId: attempt.courseId, returnedAt: { not: null }, openedAt: null },
      data: { openedAt: now },
    });
  await db.notice.updateMany({
    where: { attemptId, userId: viewer.userId, readAt: null },
    data: { readAt: now },
  });
}
