import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import type { EnrollmentRole } from "@/lib/server/generated/enums";
import { headOf, type ReviewHead } from "./review/head";
import { loadReview, type Review } from "./review/load-review";
import { type QuestionAgreement, questionAgreements } from "./second/agreement-view";
import { firstBy, loadSecond } from "./second/load-second";
import { loadPairs } from "./second/pairs";

/** Somebody who may be asked to mark a second time. */
export type Colleague = {
  readonly userId: string;
  readonly name: string;
  readonly role: EnrollmentRole;
  /** How many answers of the assignment they marked first: these are not theirs to mark again. */
  readonly markedFirst: number;
};

/** A second marking, and how far it is. */
export type SecondMarkingState = {
  readonly marker: string;
  readonly isMarker: boolean;
  readonly sample: number;
  readonly askedBy: string | null;
  readonly askedAt: Date;
  readonly endedAt: Date | null;
  readonly reopenedAt: Date | null;
  /** Answers that were to be marked, and those of them that are. */
  readonly count: number;
  readonly marked: number;
  /** Marks that were given after it had been opened again. */
  readonly notBlind: number;
  /** Whether anything was ever marked: until then it can be called off. */
  readonly hasMarks: boolean;
  /** Of the answers on which the two differ: how many there are, and how many are settled. Null while it is open. */
  readonly settling: { readonly different: number; readonly settled: number } | null;
};

export type SecondMarkingView = {
  readonly head: ReviewHead;
  /** Whether the assignment asks for written answers at all. */
  readonly hasWritten: boolean;
  /** Null until somebody was asked. */
  readonly state: SecondMarkingState | null;
  /** Whom a teacher can ask; empty once somebody was. */
  readonly colleagues: readonly Colleague[];
  /** Null while it is open. */
  readonly agreement: readonly QuestionAgreement[] | null;
};

/**
 * Two markers of an assignment: whom to ask, how far they are, and, once the second has finished, how far they agree.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getSecondMarking(viewer: Viewer, assignmentId: string): Promise<SecondMarkingView> {
  const review = await loadReview(viewer, assignmentId);
  const head = headOf(review);
  const hasWritten = review.items.some(({ kind }) => kind === "EXTENDED_RESPONSE");
  const second = review.assignment.secondMarking;
  if (!second)
    return {
      ...{ head, hasWritten },
      state: null,
      colleagues: head.canEdit ? await colleaguesOf(review) : [],
      agreement: null,
    };
  const [{ answers, marks }, pairs, row] = await Promise.all([
    loadSecond(review, second),
    loadPairs(review, second),
    db.secondMarking.findUniqueOrThrow({
      where: { id: second.id },
      include: { marker: { select: { name: true } }, askedBy: { select: { name: true } } },
    }),
  ]);
  const standing = marks.filter(({ supersededAt }) => supersededAt === null);
  const different = pairs.filter(({ gap, settlement }) => gap > 0 || settlement);
  const { sample, createdAt, endedAt, reopenedAt } = row;
  return {
    ...{ head, hasWritten },
    state: {
      ...{ marker: row.marker.name, isMarker: second.markerId === viewer.userId },
      ...{ sample, askedBy: row.askedBy?.name ?? null, askedAt: createdAt, endedAt, reopenedAt },
      count: answers.length,
      marked: answers.filter(({ mark }) => mark).length,
      notBlind: standing.filter((mark) => reopenedAt && mark.createdAt > reopenedAt).length,
      hasMarks: marks.length > 0,
      settling: endedAt && {
        different: different.length,
        settled: different.filter(({ settlement }) => settlement).length,
      },
    },
    colleagues: [],
    agreement: endedAt && questionAgreements(review, pairs),
  };
}

async function colleaguesOf({ assignment }: Review): Promise<Colleague[]> {
  const { id: assignmentId, courseId } = assignment;
  const people = await db.enrollment.findMany({
    where: { courseId, role: { in: ["TEACHER", "ASSISTANT"] }, removedAt: null },
    orderBy: { name: "asc" },
    select: { userId: true, name: true, role: true },
  });
  return Promise.all(
    people.map(async (person) => ({
      ...person,
      markedFirst: await db.score.count({
        where: { ...firstBy(person.userId), courseId, attempt: { assignmentId }, AND: [assignment.seen] },
      }),
    })),
  );
}
