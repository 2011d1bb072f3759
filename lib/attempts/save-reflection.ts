import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { ReflectionInput } from "@/lib/schemas/attempts";
import { db } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { ownAttempts } from "./policy";

/**
 * Keeps what a student says of a difference between their judgements. The answer itself stays as it was handed in.
 * @throws NotFound when the viewer has no such attempt with a matrix in it; Conflict before it is handed in, and when
 * another tab or device has saved since.
 */
export async function saveReflection(
  viewer: Viewer,
  { attemptId, itemVersionId, baseRevision, text }: ReflectionInput,
): Promise<{ revision: number }> {
  const attempt = await db.attempt.findFirst({
    where: {
      id: attemptId,
      ...ownAttempts(viewer),
      assignment: { items: { some: { itemVersionId, itemVersion: { kind: "MATRIX" } } } },
    },
    select: { courseId: true, handedInAt: true },
  });
  if (!attempt) throw new NotFound();
  if (!attempt.handedInAt) throw new Conflict("notHandedIn");
  const place = { courseId: attempt.courseId, attemptId, itemVersionId };
  const revision = baseRevision + 1;
  if (baseRevision > 0) {
    const { count } = await db.reflection.updateMany({
      where: { ...place, revision: baseRevision },
      data: { text, revision, savedAt: new Date() },
    });
    if (count === 0) throw new Conflict("reflectionChanged");
    return { revision };
  }
  try {
    await db.reflection.create({ data: { ...place, text, revision } });
    return { revision };
  } catch (error) {
    if (isUniqueViolation(error)) throw new Conflict("reflectionChanged");
    throw error;
  }
}
