import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { AskSecondLook } from "@/lib/schemas/after-marking";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { canBeDoubted, takesLooks } from "./looks/may-ask";
import { ownRelease } from "./released/own-release";

/**
 * Asks for a second look at the mark of one of the viewer's answers; once per answer, whatever came of it.
 * @throws NotFound when the viewer has no such attempt; Conflict "secondLookClosed" where the assignment takes none, the mark is not
 * shown or nothing can be doubted, and "secondLookAsked" when it was asked for already.
 */
export async function askSecondLook(viewer: Viewer, input: AskSecondLook): Promise<void> {
  const { attemptId, itemVersionId, reason } = input;
  const { attempt, assignment, release } = await ownRelease(viewer, attemptId);
  if (!release.scores || !takesLooks(assignment)) throw new Conflict("secondLookClosed");
  const place = { courseId: attempt.courseId, attemptId, itemVersionId };
  const score = await db.score.findFirst({
    where: { ...place, supersededAt: null },
    select: { points: true, maximum: true, rule: true },
  });
  const asked = await db.secondLook.count({ where: place });
  if (asked > 0) throw new Conflict("secondLookAsked");
  if (!score || !canBeDoubted(score)) throw new Conflict("secondLookClosed");
  try {
    await db.secondLook.create({ data: { ...place, reason } });
  } catch (error) {
    if (isUniqueViolation(error)) throw new Conflict("secondLookAsked");
    throw error;
  }
}
