import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { policyColumns, reviewableAssignments } from "@/lib/assignments/policy";
import { type Override, overrideColumns } from "@/lib/assignments/times/times";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { newestAdjustment } from "@/lib/attempts/closing/counting";
import { learnerItems } from "@/lib/items/frozen/learner-items";
import { itemSchemas, type LearnerItem } from "@/lib/schemas/item";
import { isAnswered } from "@/lib/scoring/answered";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { seenScores } from "../second/seen-scores";
import { attemptColumns, type ReviewAttempt, reviewAttempt, type SavedAnswer } from "./review-attempt";

export type ReviewStudent = {
  readonly enrollmentId: string;
  readonly userId: string;
  readonly name: string;
  readonly joinedAt: Date;
  /** Newest first. */
  readonly attempts: readonly ReviewAttempt[];
};

export type Review = Awaited<ReturnType<typeof loadReview>>;

async function findAssignment(viewer: Viewer, assignmentId: string) {
  const assignment = await db.assignment.findFirst({
    where: { id: assignmentId, ...reviewableAssignments(viewer) },
    select: {
      id: true,
      courseId: true,
      articleVersionId: true,
      title: true,
      publishedAt: true,
      ...policyColumns,
      overrides: { select: { userId: true, ...overrideColumns } },
      pauses: { where: { endedAt: null }, select: { startedAt: true } },
      secondMarking: { select: { id: true, markerId: true, sample: true, endedAt: true } },
      course: {
        select: {
          title: true,
          demoAt: true,
          enrollments: { where: { userId: viewer.userId, removedAt: null }, select: { role: true } },
        },
      },
      items: {
        orderBy: { position: "asc" },
        select: { itemVersionId: true, points: true, adjustments: newestAdjustment },
      },
    },
  });
  if (!assignment) throw new NotFound();
  return assignment;
}

async function savedAnswers(
  courseId: string,
  assignmentId: string,
  items: readonly LearnerItem[],
): Promise<SavedAnswer[]> {
  const kinds = new Map(items.map((item) => [item.id, item.kind]));
  const rows = await db.response.findMany({
    where: { courseId, attempt: { assignmentId, handedInAt: null } },
    select: { attemptId: true, itemVersionId: true, answer: true, savedAt: true },
  });
  return rows.map(({ attemptId, itemVersionId, answer, savedAt }) => {
    const kind = kinds.get(itemVersionId);
    const isGiven = kind !== undefined && isAnswered(kind, itemSchemas[kind].answer.parse(answer));
    return { attemptId, savedAt, isGiven };
  });
}

/**
 * All that the pages about an assignment's results are computed from: its policy and items, the students of the course
 * by name, their attempts and the scores that count, as far as the viewer may see them. Students who were removed are left out,
 * with their work.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function loadReview(viewer: Viewer, assignmentId: string) {
  const found = await findAssignment(viewer, assignmentId);
  await closeDueAttempts({ assignmentId });
  const { courseId } = found;
  const seen = await seenScores(viewer, courseId);
  const second = found.secondMarking;
  const assignment = {
    ...found,
    /** The scores that the viewer may see, for whatever else is read of this assignment. */
    seen,
    /** Whether the viewer marks it a second time, and is kept from the first marks. */
    isSecondMarker: second?.markerId === viewer.userId && second.endedAt === null,
  };
  const points = new Map(assignment.items.map((item) => [item.itemVersionId, item.points]));
  const items = (await learnerItems([...points.keys()])).map((item) => ({
    ...item,
    points: points.get(item.id) ?? item.points,
  }));
  const [enrollments, attempts, saved, looks] = await Promise.all([
    db.enrollment.findMany({
      where: { courseId, role: "STUDENT", removedAt: null },
      select: { id: true, userId: true, name: true, createdAt: true },
    }),
    db.attempt.findMany({
      where: { courseId, assignmentId },
      orderBy: { number: "desc" },
      select: attemptColumns(seen),
    }),
    savedAnswers(courseId, assignmentId, items),
    db.secondLook.findMany({
      where: {
        ...{ courseId, attempt: { assignmentId }, answeredAt: null },
        ...(assignment.isSecondMarker ? { itemVersion: { kind: { not: "EXTENDED_RESPONSE" } } } : {}),
      },
      select: { attemptId: true },
    }),
  ]);
  const views = attempts.map((attempt) => {
    const own = saved.filter(({ attemptId }) => attemptId === attempt.id);
    return reviewAttempt(attempt, own, items.length);
  });
  const byName = new Intl.Collator(undefined, { numeric: true });
  const students: ReviewStudent[] = enrollments
    .map(({ id, userId, name, createdAt }) => ({
      ...{ enrollmentId: id, userId, name, joinedAt: createdAt },
      attempts: views.filter((attempt) => attempt.userId === userId),
    }))
    .sort((a, b) => byName.compare(a.name, b.name));
  /** The times that a student has for themself, by user. */
  const overrides: ReadonlyMap<string, Override> = new Map(
    assignment.overrides.map(({ userId, ...own }) => [userId, own]),
  );
  const present = new Set(students.flatMap((student) => student.attempts.map(({ attemptId }) => attemptId)));
  /** How many answers wait for a second look. */
  const openLooks = looks.filter(({ attemptId }) => present.has(attemptId)).length;
  return { assignment, overrides, items, students, openLooks };
}
