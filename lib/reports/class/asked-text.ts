import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import { reviewableAssignments } from "@/lib/assignments/policy";
import { citableText } from "@/lib/grading/review/item-counts";
import type { ItemKind } from "@/lib/schemas/item-kinds";
import type { Skill } from "@/lib/schemas/tags";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { countCitations } from "@/lib/statistics/citations";

/** A question as it was asked. */
export type AskedQuestion = {
  readonly number: number;
  readonly kind: ItemKind;
  readonly prompt: string;
  readonly theme: string;
  readonly skill: Skill;
  readonly points: number;
};

/** A sentence that students cited in what they handed in, and how many of them. */
export type RestedOn = { readonly text: string; readonly students: number };

/** So many sentences tell what a class leaned on. */
const MOST_SENTENCES = 6;

/**
 * What was asked in an assignment, of which text, and which sentences of it the students' answers rest on, the most cited first.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function askedText(viewer: Viewer, assignmentId: string) {
  const found = await db.assignment.findFirst({
    where: { id: assignmentId, ...reviewableAssignments(viewer) },
    select: {
      ...{ courseId: true, articleVersionId: true },
      items: {
        orderBy: { position: "asc" },
        select: {
          points: true,
          itemVersion: { select: { kind: true, prompt: true, theme: true, skill: true } },
        },
      },
    },
  });
  if (!found) throw new NotFound();
  const { courseId, articleVersionId, items } = found;
  const isStudent = { courseId, role: "STUDENT" as const, removedAt: null };
  const [text, students, citations] = await Promise.all([
    readingText(articleVersionId),
    db.enrollment.count({ where: isStudent }),
    db.citation.findMany({
      where: { courseId, attempt: { assignmentId, user: { enrollments: { some: isStudent } } } },
      select: { blockKey: true, start: true, end: true, quote: true, attempt: { select: { userId: true } } },
    }),
  ]);
  const byStudent = new Map<string, { blockId: string; start: number; end: number; quote: string }[]>();
  for (const { blockKey, attempt, ...place } of citations) {
    const own = byStudent.get(attempt.userId) ?? [];
    own.push({ blockId: blockKey, ...place });
    byStudent.set(attempt.userId, own);
  }
  const { blocks, sentences } = citableText(text);
  const restsOn: RestedOn[] = countCitations(blocks, sentences, [...byStudent.values()])
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_SENTENCES)
    .map(({ text, count }) => ({ text, students: count }));
  const questions = items.map(
    ({ points, itemVersion }, at): AskedQuestion => ({ number: at + 1, points, ...itemVersion }),
  );
  return {
    article: { title: text.title, author: text.author },
    questions,
    restsOn,
    citing: byStudent.size,
    students,
  };
}
