import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { attemptClocks } from "@/lib/attempts/closing/attempt-clock";
import { type Board, boardView } from "./review/board-view";
import { headOf, type ReviewHead } from "./review/head";
import { loadReview } from "./review/load-review";

/**
 * Where every student of the course stands in an assignment, those without an attempt too.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getBoard(
  viewer: Viewer,
  assignmentId: string,
): Promise<{ readonly head: ReviewHead; readonly board: Board }> {
  const review = await loadReview(viewer, assignmentId);
  const running = review.students
    .flatMap(({ attempts }) => attempts.slice(0, 1))
    .filter(({ handedInAt }) => review.assignment.timeLimit !== null && handedInAt === null);
  const clocks = await attemptClocks(running.map(({ attemptId }) => attemptId));
  return { head: headOf(review), board: boardView(review, clocks) };
}
