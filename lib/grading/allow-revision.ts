import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAssignments } from "@/lib/assignments/policy";
import type { AllowRevision } from "@/lib/schemas/after-marking";
import { db } from "@/lib/server/db";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";

/**
 * Lets returned work be revised, until a time or until somebody ends it; or ends it. A revision that was begun goes on by the new time,
 * and where it is allowed no more it ends now and is handed in as it stands. Work that was revised already stays as it is.
 * @returns of how many attempts.
 * @throws NotFound; Conflict "assignmentArchived"; InvalidInput when the time has passed.
 */
export async function allowRevision(
  viewer: Viewer,
  { assignmentId, attemptIds, isAllowed, until }: AllowRevision,
): Promise<{ readonly changed: number }> {
  const assignment = await db.assignment.findFirst({
    where: { id: assignmentId, ...reviewableAssignments(viewer) },
    select: { courseId: true, archivedAt: true },
  });
  if (!assignment) throw new NotFound();
  if (isAllowed && assignment.archivedAt) throw new Conflict("assignmentArchived");
  const now = new Date();
  if (isAllowed && until && until <= now) throw new InvalidInput("invalidInput", { until: "timePassed" });
  const { count } = await db.attempt.updateMany({
    where: {
      id: { in: attemptIds },
      assignmentId,
      courseId: assignment.courseId,
      returnedAt: { not: null },
      NOT: { revision: { handedInAt: { not: null } } },
    },
    data: isAllowed
      ? { revisionAllowedAt: now, revisionUntil: until }
      : { revisionAllowedAt: null, revisionUntil: now },
  });
  return { changed: count };
}
