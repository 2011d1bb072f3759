import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { loadPaper, responseRows } from "./export/load-responses";
import type { ResponseRow, ResponsesExport, StudentsExport } from "./export/views";
import { boardView } from "./review/board-view";
import { loadReview } from "./review/load-review";
import { resultsTable } from "./review/results-table";

/** Of how many attempts the answers are in memory at a time. */
const ATTEMPTS_AT_ONCE = 25;

/**
 * What the results of an assignment are as a row per student, those without an attempt too.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getStudentsExport(viewer: Viewer, assignmentId: string): Promise<StudentsExport> {
  const review = await loadReview(viewer, assignmentId);
  const states = new Map(boardView(review).rows.map(({ enrollmentId, state }) => [enrollmentId, state]));
  const { columns, rows } = resultsTable(review);
  return {
    title: review.assignment.title,
    columns,
    rows: rows.map((row) => ({ ...row, state: states.get(row.enrollmentId) ?? "notStarted" })),
  };
}

/**
 * Every saved answer of every attempt, with what it earned and who marked it: read a few attempts at a time.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getResponsesExport(viewer: Viewer, assignmentId: string): Promise<ResponsesExport> {
  const paper = await loadPaper(viewer, assignmentId);
  const { courseId, title } = paper.assignment;
  const { attempts } = paper;
  async function* batches(): AsyncGenerator<readonly ResponseRow[]> {
    for (let from = 0; from < attempts.length; from += ATTEMPTS_AT_ONCE)
      yield await responseRows(paper, attempts.slice(from, from + ATTEMPTS_AT_ONCE));
  }
  const students = { some: { courseId, role: "STUDENT" as const, removedAt: null } };
  const total = await db.response.count({
    where: { courseId, attempt: { assignmentId, user: { enrollments: students } } },
  });
  return { title, total, batches: batches() };
}
