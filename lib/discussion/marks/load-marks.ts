import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { levelsSchema } from "@/lib/schemas/grading";
import { db } from "@/lib/server/db";
import { loadDiscussion } from "../desk/load-discussion";
import { grouped } from "../reading/grouped";
import { stateOf } from "../reading/load-posts";
import { type ParticipationFacts, participationFacts } from "./facts";

/** A mark of a student's part. */
export type MarkRecord = {
  readonly markId: string;
  readonly levels: Readonly<Record<string, number>>;
  readonly points: number;
  readonly maximum: number;
  readonly comment: string | null;
  readonly markedAt: Date;
  /** Of who gave it; empty where they are gone. */
  readonly by: string;
};

/** A student of the course with what they did, and their marks, the one that counts first. */
export type MarkedStudent = {
  readonly userId: string;
  readonly name: string;
  readonly facts: ParticipationFacts;
  readonly marks: readonly MarkRecord[];
};

/**
 * What the pages of marks are computed from.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function loadMarks(viewer: Viewer, assignmentId: string) {
  const desk = await loadDiscussion(viewer, assignmentId);
  const [rows, marks] = await Promise.all([
    db.post.findMany({
      where: { thread: { assignmentId } },
      orderBy: { createdAt: "asc" },
      include: {
        parent: { select: { authorId: true } },
        citations: { orderBy: { position: "asc" } },
      },
    }),
    db.discussionMark.findMany({
      where: { assignmentId },
      orderBy: { createdAt: "desc" },
      include: { markedBy: { select: { name: true } } },
    }),
  ]);
  const posts = rows.map((row) => ({
    ...row,
    state: stateOf(row),
    isStanding: stateOf(row) === "standing",
    answeredId: row.parent?.authorId ?? null,
  }));
  const ids = new Set(desk.students.map(({ userId }) => userId));
  const byStudent = grouped(marks, ({ userId }) => userId);
  const students = desk.students.map(({ userId, name }): MarkedStudent => {
    const own = byStudent.get(userId) ?? [];
    return {
      ...{ userId, name },
      facts: participationFacts(userId, posts, ids),
      marks: own.map(({ id, levels, points, maximum, comment, createdAt, markedBy }) => ({
        ...{ markId: id, points, maximum, comment },
        levels: levelsSchema.parse(levels),
        markedAt: createdAt,
        by: markedBy?.name ?? "",
      })),
    };
  });
  return { desk, posts, students };
}
