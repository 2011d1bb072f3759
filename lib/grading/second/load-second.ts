import type { LearnerItem } from "@/lib/schemas/item";
import { RUBRIC_RULE } from "@/lib/scoring/rubric";
import { db } from "@/lib/server/db";
import type { Review, ReviewStudent } from "../review/load-review";
import { isMarkable } from "../review/markable";
import type { ReviewAttempt } from "../review/review-attempt";
import { sampleOf } from "./sample";
import { type SecondMarkRow, secondMarkColumns } from "./second-history";

/** A written answer that is to be marked a second time. */
export type SecondAnswer = {
  readonly student: ReviewStudent;
  readonly attempt: ReviewAttempt;
  readonly item: LearnerItem;
  /** The mark that stands. */
  readonly mark: SecondMarkRow | null;
};

export const placeOf = (attemptId: string, itemVersionId: string): string => `${attemptId}:${itemVersionId}`;

/**
 * What the second marker of an assignment reads: the written answers of the sample, but for those that they marked first
 * themself, which they could not read anew.
 */
export async function loadSecond(review: Review, second: NonNullable<Review["assignment"]["secondMarking"]>) {
  const { id: assignmentId, courseId } = review.assignment;
  const [handedIn, marks, own] = await Promise.all([
    db.attempt.findMany({
      where: { courseId, assignmentId, handedInAt: { not: null } },
      orderBy: [{ handedInAt: "asc" }, { id: "asc" }],
      select: { id: true },
    }),
    db.secondMark.findMany({
      where: { secondMarkingId: second.id },
      orderBy: { createdAt: "desc" },
      select: secondMarkColumns,
    }),
    db.score.findMany({
      // One that was replaced or taken back since, too: they have read that answer.
      where: { ...markedBy(second.markerId), courseId, attempt: { assignmentId } },
      select: { attemptId: true, itemVersionId: true },
    }),
  ]);
  const sample = sampleOf(
    handedIn.map(({ id }) => id),
    second.sample,
  );
  const standing = new Map(
    marks.flatMap((mark) =>
      mark.supersededAt ? [] : [[placeOf(mark.attemptId, mark.itemVersionId), mark] as const],
    ),
  );
  const ownPlaces = new Set(own.map((score) => placeOf(score.attemptId, score.itemVersionId)));
  const answers = review.students.flatMap((student) =>
    student.attempts.flatMap((attempt) =>
      review.items.flatMap((item): SecondAnswer[] => {
        const place = placeOf(attempt.attemptId, item.id);
        const isAsked = sample.has(attempt.attemptId) && isMarkable(attempt, item) && !ownPlaces.has(place);
        return isAsked ? [{ student, attempt, item, mark: standing.get(place) ?? null }] : [];
      }),
    ),
  );
  return { answers, marks };
}

/** The first marks that count and were given by somebody. */
export const firstBy = (markerId: string) => ({ ...markedBy(markerId), supersededAt: null });

const markedBy = (markerId: string) => ({
  source: "TEACHER" as const,
  rule: RUBRIC_RULE,
  markedById: markerId,
});
