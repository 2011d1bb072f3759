import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { headOf, type ReviewHead } from "./review/head";
import { loadReview } from "./review/load-review";
import { type ResultsTable, resultsTable } from "./review/results-table";

/**
 * Every student of the course by every item: how the answer did, and what it all comes to.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getResultsTable(
  viewer: Viewer,
  assignmentId: string,
): Promise<{ readonly head: ReviewHead; readonly table: ResultsTable }> {
  const review = await loadReview(viewer, assignmentId);
  return { head: headOf(review), table: resultsTable(review) };
}
