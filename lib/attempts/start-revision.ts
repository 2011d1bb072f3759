import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { visibleAssignments } from "@/lib/assignments/policy";
import { isRevisable, revisionColumns } from "@/lib/assignments/revisions/revisions";
import type { AttemptId } from "@/lib/schemas/after-marking";
import { db, type Transaction } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { ownAttempts } from "./policy";
import { begin } from "./starting/begin";

/**
 * Begins a revision of the viewer's returned attempt, or finds the one that was begun: pressing twice begins one. It is an attempt of its
 * own, with the earlier answers and their citations in it, and uses none of those that are allowed. The earlier one stays as it is.
 * @throws NotFound when the viewer has no such attempt; Conflict "notRevisable" when no revision of it is taken (any more), and
 * "otherInProgress" while another attempt is in progress.
 */
export async function startRevision(
  viewer: Viewer,
  { attemptId }: AttemptId,
): Promise<{ attemptId: string }> {
  const revised = await db.attempt.findFirst({
    where: { id: attemptId, ...ownAttempts(viewer), assignment: visibleAssignments(viewer) },
    select: {
      courseId: true,
      assignmentId: true,
      userId: true,
      ...revisionColumns,
      id: true,
      handedInAt: true,
      assignment: {
        select: {
          attempts: {
            where: { userId: viewer.userId },
            select: { id: true, number: true, handedInAt: true, ...revisionColumns },
          },
        },
      },
    },
  });
  if (!revised) throw new NotFound();
  const { courseId, assignmentId, userId } = revised;
  const { attempts } = revised.assignment;
  if (!isRevisable(revised, attempts, new Date())) throw new Conflict("notRevisable");
  const inProgress = attempts.find(({ handedInAt }) => handedInAt === null);
  if (inProgress?.revisesId === attemptId) return { attemptId: inProgress.id };
  if (inProgress) throw new Conflict("otherInProgress");
  const number = Math.max(...attempts.map((attempt) => attempt.number)) + 1;
  try {
    return await db.$transaction(async (transaction) => {
      // Held as it is until the revision is there: its return could be taken back in between.
      const held = await transaction.$queryRaw<unknown[]>`
        SELECT 1 FROM attempt WHERE id = ${attemptId}::uuid AND revision_allowed_at IS NOT NULL FOR UPDATE`;
      if (held.length === 0) throw new Conflict("notRevisable");
      const attempt = { courseId, assignmentId, userId, number, revisesId: attemptId };
      const id = await begin(transaction, attempt);
      await takeOver(transaction, { courseId, attemptId }, id);
      return { attemptId: id };
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const begun = await db.attempt.findUnique({ where: { revisesId: attemptId }, select: { id: true } });
    // The number was taken by an attempt of another kind.
    if (!begun) throw new Conflict("otherInProgress");
    return { attemptId: begun.id };
  }
}

/** The answers as they were handed in, and where the student stood before reading and after the discussion. */
async function takeOver(
  transaction: Transaction,
  from: { readonly courseId: string; readonly attemptId: string },
  attemptId: string,
): Promise<void> {
  const { courseId } = from;
  const responses = await transaction.response.findMany({
    where: from,
    select: { itemVersionId: true, answer: true },
  });
  await transaction.response.createMany({
    data: responses.map(({ itemVersionId, answer }) => ({
      ...{ courseId, attemptId, itemVersionId },
      answer: answer as object,
      revision: 1,
      saveId: randomUUID(),
    })),
  });
  const stances = await transaction.stance.findMany({
    where: from,
    select: { itemVersionId: true, position: true, confidence: true, createdAt: true },
  });
  await transaction.stance.createMany({
    data: stances.map((stance) => ({ ...stance, courseId, attemptId })),
  });
  const later = await transaction.laterStance.findMany({ where: from });
  await transaction.laterStance.createMany({ data: later.map((stance) => ({ ...stance, attemptId })) });
}
