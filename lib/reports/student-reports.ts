import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { loadGradebook } from "@/lib/grading/gradebook/load-gradebook";
import { gradebookTable } from "@/lib/grading/gradebook/table";
import type { GradebookCourse, GradeState } from "@/lib/grading/gradebook/views";
import type { ShownMarks } from "@/lib/schemas/reports";
import { NotFound } from "@/lib/server/errors";
import {
  commentsOn,
  type PartMark,
  participation,
  partMarks,
  placeKey,
  type Said,
  type TookPart,
} from "./student/said";
import { shownOf } from "./student/shown";
import { type Strengths, strengthsOf } from "./student/strengths";

/** One assignment in a student's report. */
export type ReportedWork = {
  readonly assignmentId: string;
  readonly title: string;
  /** "marked" only says that it was handed in, where its marks are not told. */
  readonly state: GradeState;
  readonly handedInAt: Date | null;
  readonly daysLate: number;
  /** What counts in the gradebook; null where nothing is known yet, or is not to be told. */
  readonly points: number | null;
  readonly maximum: number;
  readonly ratio: number | null;
  /** Whether its marks exist and wait to be given back. */
  readonly isHeldBack: boolean;
  readonly comments: readonly Said[];
  /** Null where the student has not taken part, or there is no discussion. */
  readonly part: TookPart | null;
  readonly partMark: PartMark | null;
};

/** What is told of one student: nothing in it is of anybody else. */
export type StudentReport = {
  readonly userId: string;
  readonly name: string;
  readonly work: readonly ReportedWork[];
  /** Of the course, from 0 to 1; null where something that counts in it is not told, and where nothing counts. */
  readonly total: number | null;
  readonly strengths: Strengths;
};

export type StudentReports = {
  readonly course: GradebookCourse;
  readonly marks: ShownMarks;
  /** By name. */
  readonly students: readonly { readonly userId: string; readonly name: string }[];
  readonly reports: readonly StudentReport[];
  /** From 1, of how many, and how many reports stand on a page. */
  readonly page: number;
  readonly pages: number;
  readonly onAPage: number;
};

const REPORTS_ON_A_PAGE = 40;
const NONE: Strengths = { themes: [], skills: [] };

/**
 * Reports of students for their parents: of one, or of all, some on a page.
 * @param asked.userId the one student.
 * @param asked.marks which marks they tell.
 * @throws NotFound to everybody but the course's teachers and assistants, and for who is no student of the course.
 */
export async function getStudentReports(
  viewer: Viewer,
  asked: {
    readonly courseId: string;
    readonly userId?: string;
    readonly marks: ShownMarks;
    /** From 1. */
    readonly page?: number;
  },
): Promise<StudentReports> {
  const { courseId, marks } = asked;
  const now = new Date();
  const loaded = await loadGradebook(viewer, courseId, { userId: asked.userId });
  const { course, columns, rows } = gradebookTable(loaded, now);
  if (asked.userId && rows.length === 0) throw new NotFound();
  const pages = Math.max(1, Math.ceil(rows.length / REPORTS_ON_A_PAGE));
  const page = Math.min(pages, Math.max(1, asked.page ?? 1));
  const shownRows = rows.slice((page - 1) * REPORTS_ON_A_PAGE, page * REPORTS_ON_A_PAGE);
  const attemptsAt = new Map<string, (typeof loaded.attempts)[number][]>();
  for (const attempt of loaded.attempts) {
    const key = placeKey(attempt.assignmentId, attempt.userId);
    attemptsAt.set(key, [...(attemptsAt.get(key) ?? []), attempt]);
  }
  const assignmentOf = new Map(loaded.assignments.map((assignment) => [assignment.id, assignment]));
  const told = shownRows.map((row) => ({
    row,
    // The part in a discussion has a column of its own, and is told with the work it belongs to.
    cells: columns.flatMap((column, at) => {
      const [cell, assignment] = [row.cells[at], assignmentOf.get(column.assignmentId)];
      if (column.kind !== "work" || !cell || !assignment) return [];
      const attempts = attemptsAt.get(placeKey(assignment.id, row.userId)) ?? [];
      const standing = attempts.find(({ attemptId }) => attemptId === cell.attemptId);
      const shown = shownOf(assignment, row.userId, attempts, cell.attemptId, marks, now);
      return [{ column, cell, standing, shown }];
    }),
    isPartHeldBack: columns.some(({ kind }, at) => {
      const cell = row.cells[at];
      const isCounted = kind === "discussion" && cell !== undefined && cell.ratio !== null;
      return isCounted && (marks === "none" || (marks === "released" && !cell.isReleased));
    }),
  }));
  const cells = told.flatMap(({ row, cells }) => cells.map((one) => ({ name: row.name, ...one })));
  const idsOf = (which: "scores" | "remarks") =>
    cells.flatMap(({ name, cell, shown }) =>
      shown[which] && cell.attemptId ? [[cell.attemptId, name] as const] : [],
    );
  const userIds = shownRows.map(({ userId }) => userId);
  const [strengths, comments, parts, markedParts] = await Promise.all([
    strengthsOf(
      viewer,
      courseId,
      idsOf("scores").map(([attemptId]) => attemptId),
    ),
    commentsOn(viewer, courseId, new Map(idsOf("remarks"))),
    participation(courseId, userIds),
    marks === "none" ? new Map<string, PartMark>() : partMarks(courseId, userIds, marks === "released"),
  ]);
  const reports = told.map(({ row, cells, isPartHeldBack }): StudentReport => {
    const work = cells.map(({ column, cell, standing, shown }): ReportedWork => {
      const { assignmentId, title } = column;
      const key = placeKey(assignmentId, row.userId);
      // Nothing has to be given back for it to be known that work is missing and counts 0.
      const isTold = shown.scores || (marks === "released" && cell.state === "missing" && !cell.word);
      return {
        ...{ assignmentId, title, state: cell.state },
        handedInAt: standing?.handedInAt ?? null,
        daysLate: cell.daysLate,
        points: isTold ? cell.points : null,
        maximum: cell.maximum,
        ratio: isTold ? cell.ratio : null,
        isHeldBack: !isTold && cell.ratio !== null,
        comments: (cell.attemptId && comments.get(cell.attemptId)) || [],
        part: parts.get(key) ?? null,
        partMark: markedParts.get(key) ?? null,
      };
    });
    return {
      ...{ userId: row.userId, name: row.name, work },
      total: isPartHeldBack || work.some(({ isHeldBack }) => isHeldBack) ? null : row.total,
      strengths: strengths.get(row.userId) ?? NONE,
    };
  });
  const students = rows.map(({ userId, name }) => ({ userId, name }));
  return { course, marks, students, reports, page, pages, onAPage: REPORTS_ON_A_PAGE };
}
