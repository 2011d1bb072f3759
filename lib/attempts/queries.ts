import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import {
  closingTime,
  policyColumns,
  reviewableAssignments,
  visibleAssignments,
} from "@/lib/assignments/policy";
import { learnerItems } from "@/lib/items/frozen/learner-items";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { closeDueAttempts } from "./closing/close-due";
import { deskRow, type PaperRow } from "./paper/desk-row";
import { shownItem } from "./paper/shuffle";
import { byItem, stancesBeforeReading } from "./stances/before-reading";
import { type AssignmentForStudent, assignmentForStudent, type Desk } from "./views";

const studentColumns = (viewer: Viewer) => ({
  id: true,
  title: true,
  instructions: true,
  ...policyColumns,
  course: {
    select: {
      title: true,
      demoAt: true,
      enrollments: { where: { userId: viewer.userId, removedAt: null }, select: { role: true } },
    },
  },
  articleVersion: { select: { title: true } },
  items: { select: { points: true } },
  attempts: {
    where: { userId: viewer.userId },
    orderBy: { number: "asc" as const },
    select: { id: true, number: true, handedInAt: true, returnedAt: true },
  },
});

/** The published assignments of the viewer's courses as a student, those due first at the top. */
export async function getMyAssignments(viewer: Viewer): Promise<AssignmentForStudent[]> {
  await closeDueAttempts({ userId: viewer.userId });
  const student = { some: { userId: viewer.userId, removedAt: null, role: "STUDENT" as const } };
  const rows = await db.assignment.findMany({
    where: { publishedAt: { not: null }, archivedAt: null, course: { enrollments: student } },
    orderBy: [{ dueAt: { sort: "asc", nulls: "last" } }, { createdAt: "desc" }],
    select: studentColumns(viewer),
  });
  const now = new Date();
  return rows.map((row) => assignmentForStudent(row, now));
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
  return assignmentForStudent(row, new Date(), stances);
}

async function paper(row: PaperRow, seed: string) {
  const points = new Map(row.items.map((item) => [item.itemVersionId, item.points]));
  const [text, items] = await Promise.all([
    readingText(row.articleVersionId),
    learnerItems(row.items.map((item) => item.itemVersionId)),
  ]);
  const shown = items.map((item) => ({ ...item, points: points.get(item.id) ?? item.points }));
  return {
    assignmentId: row.assignmentId,
    courseTitle: row.courseTitle,
    title: row.title,
    instructions: row.instructions,
    dueAt: row.dueAt?.toISOString() ?? null,
    closesAt: closingTime(row)?.toISOString() ?? null,
    now: new Date().toISOString(),
    text,
    items: shown.map((item) => shownItem(item, seed, row.shuffleOptions)),
  };
}

/**
 * The reading and answering page of the viewer's attempt in progress; null once it is handed in.
 * @throws NotFound when the viewer has no such attempt.
 */
export async function getDesk(viewer: Viewer, attemptId: string): Promise<Desk | null> {
  const row = await deskRow(viewer, attemptId);
  if (!row) throw new NotFound();
  const closes = closingTime(row);
  if (closes && closes <= new Date()) await closeDueAttempts({ id: attemptId });
  if (row.handedInAt || (closes && closes <= new Date())) return null;
  return {
    attemptId,
    userId: viewer.userId,
    studentName: viewer.name,
    ...(await paper(row, attemptId)),
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
  return {
    attemptId: null,
    userId: viewer.userId,
    studentName: viewer.name,
    ...(await paper({ assignmentId, courseTitle: course.title, ...columns }, assignmentId)),
    responses: [],
    stances: {},
  };
}
