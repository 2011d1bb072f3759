import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { CommentGrade } from "@/lib/schemas/gradebook";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { gradablePlace } from "./gradebook/gradable";

/**
 * Tells a student something about what an assignment counts for them; they read it once that is released. An earlier comment stays in
 * the history, and an empty one takes it off. The same words again change nothing.
 * @throws NotFound, also for whoever is no student of the course; Forbidden to assistants; Conflict "gradeCommentChanged" when another
 * comment stands than the one the writer saw.
 */
export async function commentGrade(viewer: Viewer, { text, baseId, ...input }: CommentGrade): Promise<void> {
  const place = await gradablePlace(viewer, input);
  await db.$transaction(async (transaction) => {
    // Two who write about one student take turns.
    await transaction.$queryRaw`
      SELECT 1 FROM enrollment WHERE course_id = ${place.courseId}::uuid AND user_id = ${place.userId}::uuid FOR UPDATE`;
    const newest = await transaction.gradeComment.findFirst({
      where: place,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      select: { id: true, text: true },
    });
    if ((newest?.id ?? null) !== baseId) throw new Conflict("gradeCommentChanged");
    if ((newest?.text ?? "") === text) return;
    // By a clock that is read while the student is held: the database's is that of the transaction's start.
    const createdAt = new Date();
    await transaction.gradeComment.create({
      data: { ...place, text, createdAt, writtenById: viewer.userId },
    });
  });
}
