import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import { closingTime, reviewableAssignments, visibleAssignments } from "@/lib/assignments/policy";
import { learnerItems } from "@/lib/items/frozen/learner-items";
import type { Answer } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { closeDueAttempts } from "./closing/close-due";
import { shuffledItem } from "./paper/shuffle";
import { ownAttempts } from "./policy";
import { type AssignmentForStudent, assignmentForStudent, type Desk, policyColumns } from "./views";

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
  return assignmentForStudent(row, new Date());
}

const deskColumns = {
  id: true,
  title: true,
  instructions: true,
  articleVersionId: true,
  ...policyColumns,
  course: { select: { title: true } },
  items: { orderBy: { position: "asc" as const }, select: { itemVersionId: true, points: true } },
} as const;

type DeskAssignment = NonNullable<Awaited<ReturnType<typeof deskAssignment>>>;
const deskAssignment = (viewer: Viewer, assignmentId: string) =>
  db.assignment.findFirst({
    where: { id: assignmentId, ...reviewableAssignments(viewer) },
    select: deskColumns,
  });

async function paper(assignment: DeskAssignment, seed: string) {
  const points = new Map(assignment.items.map((item) => [item.itemVersionId, item.points]));
  const [text, items] = await Promise.all([
    readingText(assignment.articleVersionId),
    learnerItems(assignment.items.map((item) => item.itemVersionId)),
  ]);
  const shown = items.map((item) => ({ ...item, points: points.get(item.id) ?? item.points }));
  return {
    assignmentId: assignment.id,
    courseTitle: assignment.course.title,
    title: assignment.title,
    instructions: assignment.instructions,
    dueAt: assignment.dueAt?.toISOString() ?? null,
    closesAt: closingTime(assignment)?.toISOString() ?? null,
    now: new Date().toISOString(),
    text,
    items: assignment.shuffleOptions ? shown.map((item) => shuffledItem(item, seed)) : shown,
  };
}

/**
 * The reading and answering page of the viewer's attempt in progress; null once it is handed in.
 * @throws NotFound when the viewer has no such attempt.
 */
export async function getDesk(viewer: Viewer, attemptId: string): Promise<Desk | null> {
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, ...ownAttempts(viewer) },
    select: {
      id: true,
      handedInAt: true,
      assignment: { select: deskColumns },
      responses: { select: { itemVersionId: true, answer: true, revision: true, savedAt: true } },
    },
  });
  if (!attempt) throw new NotFound();
  const closes = closingTime(attempt.assignment);
  if (closes && closes <= new Date()) await closeDueAttempts({ id: attempt.id });
  if (attempt.handedInAt || (closes && closes <= new Date())) return null;
  return {
    attemptId: attempt.id,
    userId: viewer.userId,
    studentName: viewer.name,
    ...(await paper(attempt.assignment, attempt.id)),
    responses: attempt.responses.map(({ itemVersionId, answer, revision, savedAt }) => ({
      itemVersionId,
      answer: answer as Answer,
      revision,
      savedAt: savedAt.toISOString(),
    })),
  };
}

/**
 * The page as a student would get it, for those who review the course. Drafts too; nothing is saved.
 * @throws NotFound
 */
export async function getPreview(viewer: Viewer, assignmentId: string): Promise<Desk> {
  const assignment = await deskAssignment(viewer, assignmentId);
  if (!assignment) throw new NotFound();
  return {
    attemptId: null,
    userId: viewer.userId,
    studentName: viewer.name,
    ...(await paper(assignment, assignment.id)),
    responses: [],
  };
}
