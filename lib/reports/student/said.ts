import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readableComment } from "@/lib/grading/comments/readable-comment";
import { seenScores } from "@/lib/grading/second/seen-scores";
import { db } from "@/lib/server/db";

/** A teacher's comment on one answer, or, without a question, on the part in a discussion. */
export type Said = { readonly prompt: string | null; readonly comment: string };

/** What somebody did in a discussion. */
export type TookPart = {
  readonly posts: number;
  /** Of these, answers to others. */
  readonly replies: number;
  /** Of these, with a passage of the text. */
  readonly citing: number;
};

/** What teachers said of answers, by attempt, in the order of the questions. */
export async function commentsOn(
  viewer: Viewer,
  courseId: string,
  attempts: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly Said[]>> {
  const rows = await db.score.findMany({
    where: {
      ...{ courseId, attemptId: { in: [...attempts.keys()] }, supersededAt: null },
      comment: { not: null },
      AND: [await seenScores(viewer, courseId)],
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { attemptId: true, comment: true, itemVersion: { select: { prompt: true } } },
  });
  const said = new Map<string, Said[]>();
  for (const { attemptId, comment, itemVersion } of rows) {
    const text = readableComment(comment, {
      studentName: attempts.get(attemptId) ?? "",
      isNameHidden: false,
    })?.trim();
    if (text)
      said.set(attemptId, [...(said.get(attemptId) ?? []), { prompt: itemVersion.prompt, comment: text }]);
  }
  return said;
}

type Row = TookPart & { readonly assignmentId: string; readonly userId: string };
const keyOf = ({ assignmentId, userId }: { assignmentId: string; userId: string }) =>
  `${assignmentId} ${userId}`;

/** What students did in the discussions of a course, by assignment and student (see `placeKey`). Only posts that stand count. */
export async function participation(
  courseId: string,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, TookPart>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT t.assignment_id AS "assignmentId", p.author_id AS "userId", count(*)::int AS posts,
      (count(*) FILTER (WHERE r.author_id <> p.author_id))::int AS replies,
      (count(*) FILTER (WHERE EXISTS (SELECT FROM post_citation c WHERE c.course_id = p.course_id AND c.post_id = p.id)))::int AS citing
    FROM post p JOIN thread t ON t.id = p.thread_id LEFT JOIN post r ON r.id = p.parent_id
    WHERE t.course_id = ${courseId}::uuid AND p.author_id = ANY(${[...userIds]}::uuid[])
      AND p.held_at IS NULL AND p.hidden_at IS NULL AND p.withdrawn_at IS NULL
    GROUP BY 1, 2`;
  return new Map(
    rows.map(({ posts, replies, citing, ...place }) => [keyOf(place), { posts, replies, citing }]),
  );
}

/** How a student's part in a discussion was marked, by assignment and student. */
export type PartMark = { readonly points: number; readonly maximum: number; readonly comment: string | null };

/** @param released only what the students have been given back. */
export async function partMarks(
  courseId: string,
  userIds: readonly string[],
  released: boolean,
): Promise<ReadonlyMap<string, PartMark>> {
  const rows = await db.discussionMark.findMany({
    where: {
      ...{ courseId, userId: { in: [...userIds] }, supersededAt: null },
      ...(released ? { discussion: { marksReturnedAt: { not: null } } } : {}),
    },
    select: { assignmentId: true, userId: true, points: true, maximum: true, comment: true },
  });
  return new Map(
    rows.map(({ points, maximum, comment, ...place }) => [keyOf(place), { points, maximum, comment }]),
  );
}

/** The key of an assignment and a student. */
export const placeKey = (assignmentId: string, userId: string): string => keyOf({ assignmentId, userId });
