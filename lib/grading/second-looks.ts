import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type ReadingText, readingText } from "@/lib/articles/frozen/reading-text";
import { db } from "@/lib/server/db";
import type { LookRecord } from "./looks/look-record";
import { lookColumns, lookRecord } from "./looks/look-record";
import type { StudentLabel } from "./marking/queue";
import { labelsOf } from "./marking/student-labels";
import { headOf, type ReviewHead } from "./review/head";
import { loadAnswer, type ReviewedAnswer } from "./review/load-answer";
import { loadReview } from "./review/load-review";
import { isMarkable } from "./review/markable";

/** Answers that are shown at once: each comes with all that a marker looks at. */
const MOST_SHOWN = 20;

/** Which answer of whom a second look is about. */
type Place = {
  readonly attemptId: string;
  readonly itemVersionId: string;
  readonly itemNumber: number;
  readonly attemptNumber: number;
  readonly student: StudentLabel;
};

/** An open request. */
export type OpenLook = Place & {
  readonly look: LookRecord;
  readonly reviewed: ReviewedAnswer;
  /** Whether a person gives its points: else its mark changes where the question is adjusted, for everybody. */
  readonly isMarkable: boolean;
};

export type SecondLooks = {
  readonly head: ReviewHead;
  readonly text: ReadingText;
  /** The oldest first. */
  readonly open: readonly OpenLook[];
  /** Open ones beyond those. */
  readonly more: number;
  /** The newest answer first. */
  readonly answered: readonly (Place & { readonly look: LookRecord })[];
};

/**
 * What students of an assignment asked for a second look at: the open ones with their answers, and those that were answered. With names
 * hidden no name is in the result but what the student wrote themself.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getSecondLooks(
  viewer: Viewer,
  { assignmentId, hideNames }: { readonly assignmentId: string; readonly hideNames: boolean },
): Promise<SecondLooks> {
  const review = await loadReview(viewer, assignmentId);
  const { assignment, items } = review;
  const [text, rows] = await Promise.all([
    readingText(assignment.articleVersionId),
    db.secondLook.findMany({
      where: {
        courseId: assignment.courseId,
        attempt: { assignmentId },
        // A wish for another look tells of the first mark.
        ...(assignment.isSecondMarker ? { itemVersion: { kind: { not: "EXTENDED_RESPONSE" } } } : {}),
      },
      orderBy: [{ askedAt: "asc" }, { attemptId: "asc" }],
      select: { attemptId: true, ...lookColumns },
    }),
  ]);
  const label = labelsOf(review, hideNames);
  const found = rows.flatMap((row) => {
    const index = items.findIndex(({ id }) => id === row.itemVersionId);
    const student = review.students.find(({ attempts }) =>
      attempts.some(({ attemptId }) => attemptId === row.attemptId),
    );
    const attempt = student?.attempts.find(({ attemptId }) => attemptId === row.attemptId);
    const item = items[index];
    if (!student || !attempt || !item) return [];
    const place: Place = {
      attemptId: row.attemptId,
      itemVersionId: item.id,
      itemNumber: index + 1,
      attemptNumber: attempt.number,
      student: label(student),
    };
    const reader = { studentName: student.name, isNameHidden: hideNames };
    return [{ place, look: lookRecord(row, reader), attempt, item, reader }];
  });
  const open = found.filter(({ look }) => look.answered === null);
  const shown = open.slice(0, MOST_SHOWN).map(async ({ place, look, attempt, item, reader }) => ({
    ...place,
    look,
    reviewed: await loadAnswer(assignment, attempt, item, text.blocks, reader),
    isMarkable: isMarkable(attempt, item),
  }));
  return {
    head: headOf(review),
    text,
    open: await Promise.all(shown),
    more: Math.max(0, open.length - MOST_SHOWN),
    answered: found
      .flatMap(({ place, look }) => (look.answered ? [{ ...place, look }] : []))
      .sort((a, b) => Number(b.look.answered?.at) - Number(a.look.answered?.at)),
  };
}
