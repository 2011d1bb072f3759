import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type ReadingText, readingText } from "@/lib/articles/frozen/reading-text";
import { headOf, type ReviewHead } from "./review/head";
import { loadAnswer, type ReviewedAnswer } from "./review/load-answer";
import { loadReview } from "./review/load-review";
import { loadPairs, type Pair } from "./second/pairs";

/** Which answers are to be settled: all on which the two differ, or those more than one level apart on a criterion. */
export const DIFFERENCES = ["any", "more"] as const;
export type Difference = (typeof DIFFERENCES)[number];

export type Differences = {
  readonly head: ReviewHead;
  /** "none": nobody was asked. "open": the second marker has not finished, and nothing can be seen. */
  readonly state: "none" | "open" | "ended";
  /** Those that are left, by question and then by student. */
  readonly left: readonly Pair[];
  /** The place among them of the one shown. */
  readonly position: number;
  /** Null where nothing is left. */
  readonly current: { readonly pair: Pair; readonly answer: ReviewedAnswer } | null;
  readonly settled: readonly Pair[];
  /** All on which the two differ, and those of them that are more than one level apart: left or settled. */
  readonly different: number;
  readonly farApart: number;
  readonly text: ReadingText;
};

/**
 * The answers on which two markers differ, with the one asked for, or else the first. Teachers settle them,
 * assistants may look. With names hidden no name is in the result.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getDifferences(
  viewer: Viewer,
  input: {
    readonly assignmentId: string;
    readonly show: Difference;
    readonly hideNames: boolean;
    readonly attemptId: string | undefined;
    readonly itemVersionId: string | undefined;
  },
): Promise<Differences> {
  const review = await loadReview(viewer, input.assignmentId);
  const second = review.assignment.secondMarking;
  const pairs = second ? await loadPairs(review, second, input.hideNames) : [];
  const different = pairs.filter(({ gap, settlement }) => gap > 0 || settlement);
  const shown = different.filter(({ gap }) => input.show === "any" || gap > 1);
  const left = shown.filter(({ settlement }) => !settlement);
  const asked = left.findIndex(
    (pair) => pair.attemptId === input.attemptId && pair.itemVersionId === input.itemVersionId,
  );
  const position = Math.max(0, asked);
  const pair = left[position];
  const student = review.students.find(({ attempts }) =>
    attempts.some(({ attemptId }) => attemptId === pair?.attemptId),
  );
  const attempt = student?.attempts.find(({ attemptId }) => attemptId === pair?.attemptId);
  const item = review.items.find(({ id }) => id === pair?.itemVersionId);
  const text = await readingText(review.assignment.articleVersionId);
  return {
    head: headOf(review),
    state: second ? (second.endedAt ? "ended" : "open") : "none",
    left,
    position,
    current:
      pair && student && attempt && item
        ? {
            pair,
            answer: await loadAnswer(review.assignment, attempt, item, text.blocks, {
              studentName: student.name,
              isNameHidden: input.hideNames,
            }),
          }
        : null,
    settled: different.filter(({ settlement }) => settlement),
    different: different.length,
    farApart: different.filter(({ gap }) => gap > 1).length,
    text,
  };
}
