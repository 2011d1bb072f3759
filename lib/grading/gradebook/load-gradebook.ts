import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { policyColumns } from "@/lib/assignments/policy";
import { revisionColumns } from "@/lib/assignments/revisions/revisions";
import { overrideColumns } from "@/lib/assignments/times/times";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { newestAdjustment } from "@/lib/attempts/closing/counting";
import { db } from "@/lib/server/db";
import { seenScores } from "../second/seen-scores";
import { findRules } from "./find-rules";

export type LoadedGradebook = Awaited<ReturnType<typeof loadGradebook>>;
export type LoadedAssignment = LoadedGradebook["assignments"][number];
export type LoadedStudent = LoadedGradebook["enrollments"][number];

/** What is in a gradebook: what was published and is not put away, and all that somebody has handed in. */
const inGradebook = {
  publishedAt: { not: null },
  OR: [{ archivedAt: null }, { attempts: { some: { handedInAt: { not: null } } } }],
};

const findAssignments = (courseId: string) =>
  db.assignment.findMany({
    where: { courseId, ...inGradebook },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      title: true,
      archivedAt: true,
      ...policyColumns,
      overrides: { select: { userId: true, ...overrideColumns } },
      items: {
        select: { points: true, adjustments: newestAdjustment, excuses: { select: { userId: true } } },
      },
    },
  });

/** How each attempt that is handed in stands: sums by the database, so that no answer and no single score is read. */
async function findAttempts(viewer: Viewer, place: { courseId: string; userId?: string }) {
  const attempt = { ...place, handedInAt: { not: null } };
  const seen = await seenScores(viewer, place.courseId);
  const [attempts, sums] = await Promise.all([
    db.attempt.findMany({
      where: attempt,
      orderBy: { number: "desc" },
      select: {
        id: true,
        assignmentId: true,
        userId: true,
        handedInAt: true,
        returnedAt: true,
        marksHeldAt: true,
        ...revisionColumns,
      },
    }),
    db.score.groupBy({
      by: ["attemptId"],
      where: { courseId: place.courseId, supersededAt: null, attempt, AND: [seen] },
      _sum: { points: true, maximum: true },
      _count: true,
    }),
  ]);
  const byAttempt = new Map(sums.map((sum) => [sum.attemptId, sum]));
  return attempts.map(({ id, handedInAt, ...attempt }) => {
    const sum = byAttempt.get(id);
    return {
      ...attempt,
      attemptId: id,
      handedInAt: handedInAt ?? new Date(0),
      points: sum?._sum.points ?? 0,
      maximum: sum?._sum.maximum ?? 0,
      scores: sum?._count ?? 0,
    };
  });
}

/** What teachers said of single cells, the newest first. */
const findWords = (place: { courseId: string; userId?: string }) =>
  db.gradeOverride.findMany({
    where: place,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      assignmentId: true,
      userId: true,
      percent: true,
      reason: true,
      createdAt: true,
      setBy: { select: { name: true } },
    },
  });

/**
 * All that a gradebook is computed from, in as many queries for one student as for hundreds. Students who were removed are left
 * out, with their work.
 * @param userId the one student whose row is wanted.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function loadGradebook(viewer: Viewer, courseId: string, userId?: string) {
  const found = await findRules(viewer, courseId);
  const place = { courseId, ...(userId ? { userId } : {}) };
  await closeDueAttempts(place);
  const [enrollments, assignments, attempts, words] = await Promise.all([
    db.enrollment.findMany({
      where: { ...place, role: "STUDENT", removedAt: null },
      select: { userId: true, name: true, createdAt: true },
    }),
    findAssignments(courseId),
    findAttempts(viewer, place),
    findWords(place),
  ]);
  const byName = new Intl.Collator(undefined, { numeric: true });
  enrollments.sort((a, b) => byName.compare(a.name, b.name));
  return { ...found, enrollments, assignments, attempts, words };
}
