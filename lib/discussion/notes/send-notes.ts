import type { Transaction } from "@/lib/server/db";
import type { NoteKind } from "@/lib/server/generated/enums";

type NewNote = {
  readonly courseId: string;
  readonly assignmentId: string;
  readonly kind: NoteKind;
  readonly fromId: string;
  readonly text: string;
  readonly postId?: string | null;
  /** Where that post is. */
  readonly threadId?: string | null;
  readonly answersId?: string;
};

/** The same words from one person to another within this time are one note that was sent again. */
const AGAIN_MS = 10 * 60_000;

/** Those who have just got this very note. Whoever sends it a second time meanwhile waits, and then finds it. */
async function haveIt(
  transaction: Transaction,
  note: Omit<NewNote, "threadId">,
  toIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { courseId, assignmentId, kind, fromId, text, postId = null, answersId = null } = note;
  await transaction.$queryRaw`
    SELECT 1 FROM enrollment WHERE course_id = ${courseId}::uuid AND user_id = ${fromId}::uuid FOR UPDATE`;
  const notes = await transaction.note.findMany({
    where: {
      ...{ courseId, assignmentId, kind, fromId, text, postId, answersId },
      toId: { in: [...toIds] },
      createdAt: { gt: new Date(Date.now() - AGAIN_MS) },
    },
    select: { toId: true },
  });
  return new Set(notes.map(({ toId }) => toId));
}

/** Writes the same note to each of these users, and tells them that there is one. Sent twice it is there once. */
export async function sendNotes(
  transaction: Transaction,
  { threadId = null, ...note }: NewNote,
  toIds: readonly string[],
): Promise<void> {
  const had = await haveIt(transaction, note, toIds);
  const missing = toIds.filter((toId) => !had.has(toId));
  if (missing.length === 0) return;
  const notes = await transaction.note.createManyAndReturn({
    data: missing.map((toId) => ({ ...note, toId })),
    select: { id: true, toId: true },
  });
  const { courseId, postId = null } = note;
  await transaction.notice.createMany({
    data: notes.map(({ id, toId }) => ({
      ...{ courseId, threadId, postId },
      userId: toId,
      noteId: id,
      kind: "NOTE" as const,
    })),
  });
}
