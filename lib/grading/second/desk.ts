import type { Review } from "../review/load-review";
import { loadSecond, placeOf } from "./load-second";
import { asScore } from "./second-history";

/**
 * The review as its second marker works with it: the scores of written answers are their own second marks.
 * @returns also which answers they are to read, and all marks that they gave, the newest first.
 */
export async function asSecondMarker(
  review: Review,
  second: NonNullable<Review["assignment"]["secondMarking"]>,
) {
  const { answers, marks } = await loadSecond(review, second);
  const written = new Set(review.items.flatMap(({ id, kind }) => (kind === "EXTENDED_RESPONSE" ? [id] : [])));
  const asked = new Map(
    answers.map((answer) => [placeOf(answer.attempt.attemptId, answer.item.id), answer.mark]),
  );
  const students = review.students.map((student) => ({
    ...student,
    attempts: student.attempts.map((attempt) => {
      const scores = new Map(attempt.scores);
      for (const id of written) {
        const mark = asked.get(placeOf(attempt.attemptId, id));
        if (mark) scores.set(id, asScore(mark));
      }
      return { ...attempt, scores };
    }),
  }));
  return { review: { ...review, students }, asked, marks };
}
