import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAttempts } from "@/lib/attempts/policy";
import type { AnswerSecondLook } from "@/lib/schemas/after-marking";
import { db, type Transaction } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";
import { markResponse } from "./mark-response";
import { notWhileSecondMarking } from "./second/not-while-second-marking";

/**
 * Answers a student who asked for a second look: the mark stays, or another one is given as by `markResponse`, in one piece with the
 * answer. The student is told.
 * @throws NotFound when nobody asked, or the viewer may not mark it; Conflict "secondLookAnswered" when somebody was quicker; what
 * `markResponse` throws.
 */
export async function answerSecondLook(viewer: Viewer, input: AnswerSecondLook): Promise<void> {
  const { attemptId, itemVersionId, words, mark } = input;
  const look = await db.secondLook.findFirst({
    where: { attemptId, itemVersionId, attempt: reviewableAttempts(viewer) },
    select: { courseId: true, answeredAt: true, attempt: { select: { userId: true, assignmentId: true } } },
  });
  if (!look) throw new NotFound();
  await notWhileSecondMarking(viewer, look.attempt.assignmentId);
  if (look.answeredAt) throw new Conflict("secondLookAnswered");
  const { courseId } = look;
  const settle = async (transaction: Transaction, scoreId: string | null) => {
    const { count } = await transaction.secondLook.updateMany({
      where: { courseId, attemptId, itemVersionId, answeredAt: null },
      data: { answer: words, answeredById: viewer.userId, answeredAt: new Date(), scoreId },
    });
    if (count === 0) throw new Conflict("secondLookAnswered");
    const { userId } = look.attempt;
    await transaction.notice.create({ data: { courseId, userId, attemptId, kind: "SECOND_LOOK" } });
  };
  if (mark)
    await markResponse(viewer, { attemptId, itemVersionId, ...mark }, (transaction, { scoreId }) =>
      settle(transaction, scoreId),
    );
  else await db.$transaction((transaction) => settle(transaction, null));
}
