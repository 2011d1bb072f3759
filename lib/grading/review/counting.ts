import { type Cell, cellsOf, meanCell } from "./cells";
import type { Review, ReviewStudent } from "./load-review";
import type { ReviewAttempt } from "./review-attempt";

type Counting = Pick<Review, "assignment" | "items">;

const handedIn = ({ attempts }: ReviewStudent): ReviewAttempt[] =>
  attempts.filter(({ handedInAt }) => handedInAt !== null);

/**
 * The attempt that stands for a student, of those that are handed in: the newest, the first, or the one with the most points
 * so far, of equal ones the newest. Where the mean counts it is the newest, and its points are not the student's.
 * @param attempts handed in, newest first.
 */
export function chosenOf<T>(
  whichCounts: Review["assignment"]["whichCounts"],
  attempts: readonly T[],
  points: (attempt: T) => number,
): T | undefined {
  switch (whichCounts) {
    case "FIRST":
      return attempts.at(-1);
    case "BEST":
      return attempts.toSorted((a, b) => comparable(points(b)) - comparable(points(a)))[0];
    case "LAST":
    case "MEAN":
      return attempts[0];
  }
}

/** Sums of the same points, added in another order, can differ by less than any point is worth. */
const comparable = (points: number): number => Math.round(points * 1e6);

/** The attempt that stands for a student, see `chosenOf`. */
export function countingAttempt(
  { assignment: { whichCounts } }: { readonly assignment: Pick<Counting["assignment"], "whichCounts"> },
  student: ReviewStudent,
): ReviewAttempt | undefined {
  return chosenOf(whichCounts, handedIn(student), ({ scores }) =>
    [...scores.values()].reduce((sum, score) => sum + score.points, 0),
  );
}

/** What counts of a student, in the order of the items; null before anything is handed in. */
export function countingCells(review: Counting, student: ReviewStudent): Cell[] | null {
  const counted =
    review.assignment.whichCounts === "MEAN" ? handedIn(student) : countingAttempt(review, student);
  const all = [counted ?? []].flat().flatMap((attempt) => [cellsOf(attempt, review.items) ?? []]);
  if (all.length === 0) return null;
  if (all.length === 1) return all[0] ?? null;
  return review.items.map((_, index) => meanCell(all.flatMap((cells) => cells[index] ?? [])));
}
