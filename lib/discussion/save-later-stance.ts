import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { ownAttempts } from "@/lib/attempts/policy";
import type { LaterStanceInput } from "@/lib/schemas/attempts";
import { db } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";
import { readablePosts } from "./policy";

/**
 * Keeps where a student stands on a statement after the class has discussed it. What they said before and after reading stays
 * as it was; this they may change, and the last word counts.
 * @throws NotFound when the viewer has no such attempt with a stance in it, or cannot read the post that moved them in its discussion; Conflict before
 * it is handed in.
 */
export async function saveLaterStance(
  viewer: Viewer,
  { attemptId, itemVersionId, ...stance }: LaterStanceInput,
): Promise<void> {
  const attempt = await db.attempt.findFirst({
    where: {
      id: attemptId,
      ...ownAttempts(viewer),
      assignment: { items: { some: { itemVersionId, itemVersion: { kind: "STANCE" } } } },
    },
    select: { courseId: true, assignmentId: true, handedInAt: true },
  });
  if (!attempt) throw new NotFound();
  if (!attempt.handedInAt) throw new Conflict("notHandedIn");
  const movedByPostId = stance.moved === "SOMEBODY" ? stance.movedByPostId : null;
  if (movedByPostId) await checkReadable(viewer, movedByPostId, attempt.assignmentId);
  const place = { courseId: attempt.courseId, attemptId, itemVersionId };
  const said = { ...stance, movedByPostId, savedAt: new Date() };
  await db.laterStance.upsert({
    where: { courseId_attemptId_itemVersionId: place },
    create: { ...place, ...said },
    update: said,
  });
}

/** The post of another discussion would show its author to teachers who have nothing to do with it. */
async function checkReadable(viewer: Viewer, postId: string, assignmentId: string): Promise<void> {
  const post = await db.post.count({
    where: { AND: [{ id: postId, thread: { assignmentId } }, readablePosts(viewer)] },
  });
  if (post === 0) throw new NotFound();
}
