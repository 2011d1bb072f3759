import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import { policyColumns, reviewableAssignments, visibleAssignments } from "@/lib/assignments/policy";
import { closingTime, ownOverride } from "@/lib/assignments/times/times";
import { learnerItems } from "@/lib/items/frozen/learner-items";
import type { LearnerItem } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { attemptClocks } from "./closing/attempt-clock";
import { closeDueAttempts } from "./closing/close-due";
import { deskRow, type PaperRow } from "./paper/desk-row";
import { shownItem } from "./paper/shuffle";
import { ownAttempts } from "./policy";
import { byItem, stancesBeforeReading } from "./stances/before-reading";
import {
  type AssignmentForStudent,
  type AttemptRow,
  assignmentForStudent,
  attemptRowColumns,
  type ClockNow,
  clockOf,
  type Desk,
  type Waiting,
} from "./views";

const studentColumns = (viewer: Viewer) => ({
  id: true,
  title: true,
  instructions: true,
  ...policyColumns,
  ...ownOverride(viewer.userId),
  course: {
    select: {
      title: true,
      demoAt: true,
      enrollments: { where: { userId: viewer.userId, removedAt: null }, select: { role: true } },
    },
  },
  articleVersion: { select: { title: true } },
  items: { select: { points: true } },
  discussion: { select: { openAt: true, afterHandIn: true } },
  attempts: {
    where: { userId: viewer.userId },
    orderBy: { number: "asc" as const },
    select: attemptRowColumns,
  },
});

/** The published assignments of the viewer's courses as a student, those due first at the top. */
export async function getMyAssignments(viewer: Viewer): Promise<AssignmentForStudent[]> {
  await closeDueAttempts({ userId: viewer.userId });
  const student = { some: { userId: viewer.userId, removedAt: null, role: "STUDENT" as const } };
  const rows = await db.assignment.findMany({
    where: { publishedAt: { not: null }, archivedAt: null, course: { enrollments: student } },
    orderBy: { createdAt: "desc" },
    select: studentColumns(viewer),
  });
  const now = new Date();
  const due = ({ dueAt }: AssignmentForStudent) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  const clocks = await clocksOf(rows);
  return rows
    .map((row) => assignmentForStudent(row, clocks, now))
    .sort((a, b) => (due(a) === due(b) ? 0 : due(a) - due(b)));
}

/**
 * One assignment's cover for a student, or for a reviewer who follows the link.
 * @throws NotFound
 */
export async function getMyAssignment(viewer: Viewer, assignmentId: string): Promise<AssignmentForStudent> {
  await closeDueAttempts({ userId: viewer.userId, assignmentId });
  const row = await db.assignment.findFirst({
    where: { AND: [{ id: assignmentId, publishedAt: { not: null } }, visibleAssignments(viewer)] },
    select: studentColumns(viewer),
  });
  if (!row) throw new NotFound();
  const stances = row.attempts.length === 0 ? await stancesBeforeReading(assignmentId) : [];
  return assignmentForStudent(row, await clocksOf([row]), new Date(), stances);
}

type Timed = { readonly timeLimit: number | null; readonly attempts: readonly AttemptRow[] };

/** The clocks of the attempts in progress that have a time limit. */
const clocksOf = (rows: readonly Timed[]) =>
  attemptClocks(
    rows
      .filter(({ timeLimit }) => timeLimit !== null)
      .flatMap(({ attempts }) => attempts.filter(({ handedInAt }) => handedInAt === null))
      .map(({ id }) => id),
  );

/** The item itself where its points are its own, so that what is kept about it is found again. */
const withPoints = (item: LearnerItem, points: number): LearnerItem =>
  item.points === points ? item : { ...item, points };

async function paper(row: PaperRow, seed: string) {
  const points = new Map(row.items.map((item) => [item.itemVersionId, item.points]));
  const [text, items] = await Promise.all([
    readingText(row.articleVersionId),
    learnerItems(row.items.map((item) => item.itemVersionId)),
  ]);
  const shown = items.map((item) => withPoints(item, points.get(item.id) ?? item.points));
  return {
    assignmentId: row.assignmentId,
    courseTitle: row.courseTitle,
    title: row.title,
    instructions: row.instructions,
    dueAt: row.dueAt?.toISOString() ?? null,
    closesAt: row.closesAt?.toISOString() ?? null,
    now: new Date().toISOString(),
    text,
    items: shown.map((item) => shownItem(item, seed, row.shuffleOptions)),
  };
}

/**
 * The reading and answering page of the viewer's attempt in progress; null once it is handed in. Nothing of it is given while a
 * teacher has paused the clock: only the assignment that one has to wait at.
 * @throws NotFound when the viewer has no such attempt.
 */
export async function getDesk(viewer: Viewer, attemptId: string): Promise<Desk | Waiting | null> {
  const row = await deskRow(viewer, attemptId);
  if (!row) throw new NotFound();
  const isOver = row.endsAt !== null && row.endsAt <= new Date();
  if (isOver) await closeDueAttempts({ id: attemptId });
  if (row.handedInAt || isOver) return null;
  if (row.pausedSince) return { waitsAt: row.assignmentId };
  return {
    attemptId,
    userId: viewer.userId,
    studentName: viewer.name,
    ...(await paper(row, attemptId)),
    clock: clockOf(row),
    responses: row.responses.map(({ itemVersionId, answer, revision, savedAt }) => ({
      itemVersionId,
      answer,
      revision,
      savedAt: new Date(savedAt).toISOString(),
    })),
    stances: byItem(row.stances),
  };
}

/**
 * Until when the viewer's attempt takes answers, by the server's clock.
 * @throws NotFound when the viewer has no such attempt.
 */
export async function getClock(viewer: Viewer, attemptId: string): Promise<ClockNow> {
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, ...ownAttempts(viewer) },
    select: { id: true },
  });
  const clock = attempt && (await attemptClocks([attemptId])).get(attemptId);
  if (!clock) throw new NotFound();
  return {
    now: new Date().toISOString(),
    endsAt: clock.endsAt?.toISOString() ?? null,
    isTimed: clock.runsOutAt !== null,
    pausedSince: clock.pausedSince?.toISOString() ?? null,
  };
}

/**
 * The page as a student would get it, for those who review the course. Drafts too; nothing is saved.
 * @throws NotFound
 */
export async function getPreview(viewer: Viewer, assignmentId: string): Promise<Desk> {
  const row = await db.assignment.findFirst({
    where: { id: assignmentId, ...reviewableAssignments(viewer) },
    select: {
      title: true,
      instructions: true,
      articleVersionId: true,
      dueAt: true,
      closeAt: true,
      latePolicy: true,
      shuffleOptions: true,
      course: { select: { title: true } },
      items: { orderBy: { position: "asc" }, select: { itemVersionId: true, points: true } },
    },
  });
  if (!row) throw new NotFound();
  const { course, ...columns } = row;
  const shown = { assignmentId, courseTitle: course.title, closesAt: closingTime(row), ...columns };
  return {
    attemptId: null,
    userId: viewer.userId,
    studentName: viewer.name,
    ...(await paper(shown, assignmentId)),
    clock: null,
    responses: [],
    stances: {},
  };
}
