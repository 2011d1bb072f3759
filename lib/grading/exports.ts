import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import { withResolved } from "@/lib/articles/passages/resolved";
import { fillName } from "@/lib/schemas/comment-placeholders";
import { itemSchemas } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";
import type { ResponseRow, ResponsesExport, StudentsExport } from "./export/views";
import { boardView } from "./review/board-view";
import { wasLate } from "./review/head";
import { loadReview } from "./review/load-review";
import { resultsTable } from "./review/results-table";

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
 * Every saved answer of every attempt, with what it earned and who marked it.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getResponsesExport(viewer: Viewer, assignmentId: string): Promise<ResponsesExport> {
  const review = await loadReview(viewer, assignmentId);
  const { courseId, title } = review.assignment;
  const [text, responses, scores] = await Promise.all([
    readingText(review.assignment.articleVersionId),
    db.response.findMany({
      where: { courseId, attempt: { assignmentId } },
      select: { attemptId: true, itemVersionId: true, answer: true, savedAt: true },
    }),
    db.score.findMany({
      where: { courseId, attempt: { assignmentId }, supersededAt: null, AND: [review.assignment.seen] },
      select: {
        attemptId: true,
        itemVersionId: true,
        points: true,
        maximum: true,
        source: true,
        comment: true,
        markedBy: { select: { name: true } },
      },
    }),
  ]);
  const place = (row: { attemptId: string; itemVersionId: string }) =>
    `${row.attemptId}:${row.itemVersionId}`;
  const responseAt = new Map(responses.map((response) => [place(response), response]));
  const scoreAt = new Map(scores.map((score) => [place(score), score]));
  const rows = review.students.flatMap((student) =>
    student.attempts.flatMap((attempt) =>
      review.items.flatMap((item, index): ResponseRow[] => {
        const here = place({ attemptId: attempt.attemptId, itemVersionId: item.id });
        const response = responseAt.get(here);
        if (!response) return [];
        const score = scoreAt.get(here);
        return [
          {
            name: student.name,
            attemptNumber: attempt.number,
            itemNumber: index + 1,
            item,
            ...withResolved(itemSchemas[item.kind].answer.parse(response.answer), text.blocks),
            points: score?.points ?? null,
            maximum: score?.maximum ?? item.points,
            source: score?.source ?? null,
            markedBy: score?.markedBy?.name ?? null,
            comment: fillName(score?.comment ?? null, student.name),
            savedAt: response.savedAt,
            handedInAt: attempt.handedInAt,
            isLate: wasLate(review, attempt),
          },
        ];
      }),
    ),
  );
  return { title, rows };
}
