import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { AnswerNote } from "@/lib/schemas/notes";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { sendNotes } from "./notes/send-notes";
import { visibleNotes } from "./policy";

/**
 * A student's answer to a note, to whoever wrote it. Answering counts as having read it.
 * @throws NotFound to everybody but the student who got it; of an answer too, which has none.
 */
export async function answerNote(viewer: Viewer, { noteId, text }: AnswerNote): Promise<void> {
  const { userId } = viewer;
  const note = await db.note.findFirst({
    where: { id: noteId, toId: userId, kind: { not: "ANSWER" }, AND: visibleNotes(viewer) },
    select: {
      courseId: true,
      assignmentId: true,
      fromId: true,
      postId: true,
      post: { select: { threadId: true } },
    },
  });
  if (!note) throw new NotFound();
  const { courseId, assignmentId, fromId, postId, post } = note;
  await db.$transaction(async (transaction) => {
    await transaction.note.updateMany({ where: { id: noteId, readAt: null }, data: { readAt: new Date() } });
    const answer = {
      ...{ courseId, assignmentId, postId, text },
      threadId: post?.threadId ?? null,
      kind: "ANSWER",
      fromId: userId,
      answersId: noteId,
    } as const;
    await sendNotes(transaction, answer, [fromId]);
  });
}
