import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { countingOf, newestAdjustment } from "@/lib/attempts/closing/counting";
import { reviewableAttempts } from "@/lib/attempts/policy";
import { itemSchemas } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";

type Place = { readonly attemptId: string; readonly itemVersionId: string };

/**
 * The extended response to mark, with its rubric and what it is worth.
 * @throws NotFound where the viewer may not mark it; Conflict "notHandedIn", "notCountedAsMarked", "excused".
 */
export async function findMarkable(viewer: Viewer, { attemptId, itemVersionId }: Place) {
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, ...reviewableAttempts(viewer) },
    select: {
      courseId: true,
      userId: true,
      handedInAt: true,
      assignmentId: true,
      assignment: {
        select: {
          items: {
            where: { itemVersionId, itemVersion: { kind: "EXTENDED_RESPONSE" } },
            select: {
              points: true,
              adjustments: newestAdjustment,
              excuses: { select: { userId: true } },
              itemVersion: { select: { content: true } },
            },
          },
        },
      },
    },
  });
  const item = attempt?.assignment.items[0];
  if (!attempt || !item) throw new NotFound();
  if (!attempt.handedInAt) throw new Conflict("notHandedIn");
  if (countingOf(item.adjustments) !== "AS_MARKED") throw new Conflict("notCountedAsMarked");
  if (item.excuses.some(({ userId }) => userId === attempt.userId)) throw new Conflict("excused");
  const { rubric } = itemSchemas.EXTENDED_RESPONSE.content.parse(item.itemVersion.content);
  const { courseId, assignmentId } = attempt;
  return { courseId, assignmentId, rubric, maximum: item.points };
}
