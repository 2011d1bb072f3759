import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAttempts } from "@/lib/attempts/policy";
import { itemSchemas } from "@/lib/schemas/item";
import type { Pin } from "@/lib/schemas/pinned-comments";
import { db } from "@/lib/server/db";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import { notWhileSecondMarking } from "./second/not-while-second-marking";

/**
 * Comments on words of a written answer that was handed in. The student reads it with the mark of that answer.
 * @throws NotFound, also where nothing was written; Conflict "notHandedIn"; InvalidInput "wordsNotInAnswer" when the
 * quotation does not stand at its place.
 */
export async function pinComment(viewer: Viewer, input: Pin): Promise<{ readonly commentId: string }> {
  const { attemptId, itemVersionId, start, end, quote, text } = input;
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, ...reviewableAttempts(viewer) },
    select: {
      courseId: true,
      assignmentId: true,
      handedInAt: true,
      responses: {
        where: { itemVersionId, itemVersion: { kind: "EXTENDED_RESPONSE" } },
        select: { answer: true },
      },
    },
  });
  const response = attempt?.responses[0];
  if (!attempt || !response) throw new NotFound();
  if (!attempt.handedInAt) throw new Conflict("notHandedIn");
  await notWhileSecondMarking(viewer, attempt.assignmentId);
  const answer = itemSchemas.EXTENDED_RESPONSE.answer.parse(response.answer);
  if (answer.text.slice(start, end) !== quote) throw new InvalidInput("wordsNotInAnswer");
  const { id } = await db.pinnedComment.create({
    data: {
      ...{ courseId: attempt.courseId, attemptId, itemVersionId },
      ...{ start, end, quote, text },
      markedById: viewer.userId,
    },
    select: { id: true },
  });
  return { commentId: id };
}
