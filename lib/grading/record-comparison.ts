import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { Judgement } from "@/lib/schemas/comparing";
import { db } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { findQuestion } from "./comparing/find-question";
import { comparableIds } from "./comparing/load-judgements";

/**
 * Keeps a judge's word on two answers. It sets no mark. Sent again under the same id it does nothing more.
 * @throws NotFound, also where one of the two is no answer that is compared; Conflict "comparedAlready" where the viewer has judged
 * these two, in another tab.
 */
export async function recordComparison(
  viewer: Viewer,
  input: Judgement,
): Promise<{ readonly comparisonId: string }> {
  const question = await findQuestion(viewer, input);
  const { courseId } = question.head;
  const { assignmentId, itemVersionId, winnerAttemptId, loserAttemptId, saveId } = input;
  const before = () =>
    db.comparison.findFirst({
      where: { courseId, saveId, assignmentId, itemVersionId, judgeId: viewer.userId },
      select: { id: true },
    });
  const saved = await before();
  if (saved) return { comparisonId: saved.id };
  const ids = await comparableIds(question);
  if (!ids.includes(winnerAttemptId) || !ids.includes(loserAttemptId)) throw new NotFound();
  const leftWon = input.leftAttemptId === winnerAttemptId;
  try {
    const { id } = await db.comparison.create({
      data: {
        ...{ courseId, assignmentId, itemVersionId, winnerAttemptId, loserAttemptId, leftWon, saveId },
        judgeId: viewer.userId,
      },
      select: { id: true },
    });
    return { comparisonId: id };
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // The same one came twice at one moment; else these two are judged.
    const other = await before();
    if (other) return { comparisonId: other.id };
    throw new Conflict("comparedAlready");
  }
}
