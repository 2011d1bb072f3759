import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import { withResolved } from "@/lib/articles/passages/resolved";
import { policyColumns, reviewableAssignments } from "@/lib/assignments/policy";
import { isLate, overrideColumns, timesFor } from "@/lib/assignments/times/times";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { learnerItems } from "@/lib/items/frozen/learner-items";
import { itemSchemas, type LearnerItem } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { readableComment } from "../comments/readable-comment";
import { seenScores } from "../second/seen-scores";
import type { ResponseRow } from "./views";

/** What a row of answers needs besides the answers. */
export type Paper = Awaited<ReturnType<typeof loadPaper>>;
type PaperAttempt = Paper["attempts"][number];

/**
 * An assignment with its items and the attempts at it, by name of their students, each student's newest first. Students who were
 * removed are left out, with their work. No answer is read.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function loadPaper(viewer: Viewer, assignmentId: string) {
  const found = await db.assignment.findFirst({
    where: { id: assignmentId, ...reviewableAssignments(viewer) },
    select: {
      courseId: true,
      title: true,
      articleVersionId: true,
      ...policyColumns,
      overrides: { select: { userId: true, ...overrideColumns } },
      items: { orderBy: { position: "asc" }, select: { itemVersionId: true, points: true } },
    },
  });
  if (!found) throw new NotFound();
  const { items: asked, overrides, ...assignment } = found;
  await closeDueAttempts({ assignmentId });
  const seen = await seenScores(viewer, assignment.courseId);
  const [text, items, enrollments, attempts] = await Promise.all([
    readingText(assignment.articleVersionId),
    learnerItems(asked.map(({ itemVersionId }) => itemVersionId)),
    db.enrollment.findMany({
      where: { courseId: assignment.courseId, role: "STUDENT", removedAt: null },
      select: { userId: true, name: true },
    }),
    db.attempt.findMany({
      where: { courseId: assignment.courseId, assignmentId },
      orderBy: { number: "desc" },
      select: { id: true, userId: true, number: true, handedInAt: true, revisesId: true },
    }),
  ]);
  const byName = new Intl.Collator(undefined, { numeric: true });
  enrollments.sort((a, b) => byName.compare(a.name, b.name));
  const ofStudent = new Map<string, typeof attempts>();
  for (const attempt of attempts)
    ofStudent.set(attempt.userId, [...(ofStudent.get(attempt.userId) ?? []), attempt]);
  return {
    assignment,
    seen,
    items: items.map((item, at): LearnerItem => ({ ...item, points: asked[at]?.points ?? item.points })),
    blocks: text.blocks,
    overrides: new Map(overrides.map(({ userId, ...own }) => [userId, own] as const)),
    attempts: enrollments.flatMap(({ userId, name }) =>
      (ofStudent.get(userId) ?? []).map((attempt, _, own) => ({
        ...attempt,
        name,
        revises: own.find(({ id }) => id === attempt.revisesId)?.number ?? null,
      })),
    ),
  };
}

const placeOf = (row: { attemptId: string; itemVersionId: string }) =>
  `${row.attemptId}:${row.itemVersionId}`;

/** What was answered in these attempts, with what it earned and who marked it. */
export async function responseRows(
  paper: Paper,
  attempts: readonly PaperAttempt[],
): Promise<readonly ResponseRow[]> {
  const of = { courseId: paper.assignment.courseId, attemptId: { in: attempts.map(({ id }) => id) } };
  const [responses, scores] = await Promise.all([
    db.response.findMany({
      where: of,
      select: { attemptId: true, itemVersionId: true, answer: true, savedAt: true },
    }),
    db.score.findMany({
      where: { ...of, supersededAt: null, AND: [paper.seen] },
      select: {
        ...{ attemptId: true, itemVersionId: true, points: true, maximum: true, source: true, comment: true },
        markedBy: { select: { name: true } },
      },
    }),
  ]);
  const responseAt = new Map(responses.map((response) => [placeOf(response), response]));
  const scoreAt = new Map(scores.map((score) => [placeOf(score), score]));
  return attempts.flatMap((attempt) => {
    const times = timesFor(paper.assignment, paper.overrides.get(attempt.userId));
    return paper.items.flatMap((item, index): ResponseRow[] => {
      const here = placeOf({ attemptId: attempt.id, itemVersionId: item.id });
      const [response, score] = [responseAt.get(here), scoreAt.get(here)];
      if (!response) return [];
      return [
        {
          name: attempt.name,
          attemptNumber: attempt.number,
          revises: attempt.revises,
          itemNumber: index + 1,
          item,
          ...withResolved(itemSchemas[item.kind].answer.parse(response.answer), paper.blocks),
          points: score?.points ?? null,
          maximum: score?.maximum ?? item.points,
          source: score?.source ?? null,
          markedBy: score?.markedBy?.name ?? null,
          comment: readableComment(score?.comment, { studentName: attempt.name, isNameHidden: false }),
          savedAt: response.savedAt,
          handedInAt: attempt.handedInAt,
          isLate:
            attempt.handedInAt !== null && attempt.revisesId === null && isLate(times, attempt.handedInAt),
        },
      ];
    });
  });
}
