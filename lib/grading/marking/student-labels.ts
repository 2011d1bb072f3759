import type { Review, ReviewStudent } from "../review/load-review";
import { aliases } from "./aliases";

/** What each student of an assignment is called: by name, or, with names hidden, by a number alone. */
export function labelsOf(
  review: Review,
  hideNames: boolean,
): (student: ReviewStudent) => { readonly name: string } | { readonly alias: number } {
  const joined = review.students.toSorted(
    (a, b) => a.joinedAt.getTime() - b.joinedAt.getTime() || (a.enrollmentId < b.enrollmentId ? -1 : 1),
  );
  const numbers = aliases(
    review.assignment.id,
    joined.map(({ enrollmentId }) => enrollmentId),
  );
  return ({ enrollmentId, name }) => (hideNames ? { alias: numbers.get(enrollmentId) ?? 0 } : { name });
}
