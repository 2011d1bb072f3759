import type { Review, ReviewStudent } from "../review/load-review";
import { aliases } from "./aliases";

/** A student on the marking desk: by name, or, with names hidden, by a number alone. */
export type StudentLabel = { readonly name: string } | { readonly alias: number };

/** The numbers of an assignment's students, by enrollment. */
export function aliasesOf({ assignment, students }: Review): ReadonlyMap<string, number> {
  const joined = students.toSorted(
    (a, b) => a.joinedAt.getTime() - b.joinedAt.getTime() || (a.enrollmentId < b.enrollmentId ? -1 : 1),
  );
  return aliases(
    assignment.id,
    joined.map(({ enrollmentId }) => enrollmentId),
  );
}

/** What each student of an assignment is called: by name, or, with names hidden, by a number alone. */
export function labelsOf(review: Review, hideNames: boolean): (student: ReviewStudent) => StudentLabel {
  const numbers = aliasesOf(review);
  return ({ enrollmentId, name }) => (hideNames ? { alias: numbers.get(enrollmentId) ?? 0 } : { name });
}
