import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { policyColumns, release } from "@/lib/assignments/policy";
import { ownOverride, timesFor } from "@/lib/assignments/times/times";
import { ownAttempts } from "@/lib/attempts/policy";
import { attemptRowColumns } from "@/lib/attempts/views";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";

/**
 * The viewer's own attempt with what is released of it now.
 * @throws NotFound when the viewer has no such attempt.
 */
export async function ownRelease(viewer: Viewer, attemptId: string) {
  const found = await db.attempt.findFirst({
    where: { id: attemptId, ...ownAttempts(viewer) },
    select: {
      ...attemptRowColumns,
      courseId: true,
      assignment: {
        select: {
          archivedAt: true,
          secondLook: true,
          ...policyColumns,
          ...ownOverride(viewer.userId),
          attempts: { where: { userId: viewer.userId }, select: attemptRowColumns },
        },
      },
    },
  });
  if (!found) throw new NotFound();
  const { assignment, ...attempt } = found;
  const policy = timesFor(assignment, assignment.overrides[0]);
  return { attempt, assignment, release: release(policy, attempt, assignment.attempts, new Date()) };
}
