import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { policyColumns } from "@/lib/assignments/policy";
import { revisionColumns } from "@/lib/assignments/revisions/revisions";
import { overrideColumns } from "@/lib/assignments/times/times";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { newestAdjustment } from "@/lib/attempts/closing/counting";
import { reviewableCourses } from "@/lib/courses/policy";
import { db } from "@/lib/server/db";
import type { ScoreWhereInput } from "@/lib/server/generated/models";
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

/** Of which course, and of which of its students and assignments alone. */
type Place = {
  readonly courseId: string;
  readonly userId?: string | undefined;
  readonly assignmentId?: string | undefined;
};

/** As a filter: what is not asked for does not narrow it. */
const within = ({ courseId, userId, assignmentId }: Place) => ({
  courseId,
  ...(userId ? { userId } : {}),
  ...(assignmentId ? { assignmentId } : {}),
});

const findAssignments = ({ courseId, userId, assignmentId }: Place) =>
  db.assignment.findMany({
    where: { courseId, ...(assignmentId ? { id: assignmentId } : {}), ...inGradebook },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      title: true,
      archivedAt: true,
      ...policyColumns,
      overrides: { where: userId ? { userId } : {}, select: { userId: true, ...overrideColumns } },
      items: {
        select: {
          points: true,
          adjustments: newestAdjustment,
          excuses: { where: userId ? { userId } : {}, select: { userId: true } },
        },
      },
    },
  });

/** How each attempt that is handed in stands: sums by the database, so that no answer and no single score is read. */
async function findAttempts(place: Place, seen: ScoreWhereInput) {
  const attempt = { ...within(place), handedInAt: { not: null } };
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
const findWords = (place: Place) =>
  db.gradeOverride.findMany({
    where: within(place),
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

/** Whether teachers excused students from the whole of an assignment, the newest word first. */
const findExcuses = (place: Place) =>
  db.gradeExcuse.findMany({
    where: within(place),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      assignmentId: true,
      userId: true,
      isExcused: true,
      reason: true,
      createdAt: true,
      setBy: { select: { name: true } },
    },
  });

/**
 * The discussions of a course that are marked, with the marks that count. Read here, where totals are computed: how a mark came about
 * is for the discussion to say, and no rule of it is needed.
 */
const findDiscussions = ({ courseId, userId }: Place) =>
  db.discussion.findMany({
    where: { courseId, marks: { some: { supersededAt: null } } },
    select: {
      assignmentId: true,
      points: true,
      marksReturnedAt: true,
      marks: {
        where: { supersededAt: null, ...(userId ? { userId } : {}) },
        select: { userId: true, points: true, maximum: true },
      },
    },
  });

/** All that a gradebook is computed from, for whoever may have it computed; see `loadGradebook`. */
async function load(
  viewer: Viewer,
  found: Awaited<ReturnType<typeof findRules>>,
  only: Omit<Place, "courseId"> = {},
) {
  const courseId = found.course.id;
  const place = { ...only, courseId };
  await closeDueAttempts(within(place));
  const seen = found.course.isSecondMarker ? await seenScores(viewer, courseId) : {};
  const [enrollments, assignments, attempts, words, excuses, discussions] = await Promise.all([
    db.enrollment.findMany({
      where: { ...within({ courseId, userId: only.userId }), role: "STUDENT", removedAt: null },
      select: { userId: true, name: true, createdAt: true },
    }),
    findAssignments(place),
    findAttempts(place, seen),
    findWords(place),
    findExcuses(place),
    found.rules.countsDiscussions ? findDiscussions(place) : [],
  ]);
  const byName = new Intl.Collator(undefined, { numeric: true });
  enrollments.sort((a, b) => byName.compare(a.name, b.name));
  return { ...found, enrollments, assignments, attempts, words, excuses, discussions };
}

/**
 * All that a gradebook is computed from, in as many queries for one student as for hundreds. Students who were removed are left
 * out, with their work.
 * @param only the one student whose row, or the one assignment whose column is wanted.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function loadGradebook(viewer: Viewer, courseId: string, only: Omit<Place, "courseId"> = {}) {
  return load(viewer, await findRules(viewer, courseId, reviewableCourses(viewer)), only);
}

/**
 * The same of the viewer's own row. It holds what is not released: nothing of it may be shown but by `ownGrades`.
 * @throws NotFound to whoever is no student of the course.
 */
export async function loadOwnGradebook(viewer: Viewer, courseId: string) {
  const { userId } = viewer;
  const student = { enrollments: { some: { userId, removedAt: null, role: "STUDENT" as const } } };
  return load(viewer, await findRules(viewer, courseId, student), { userId });
}
