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

/** Writes the same note to each of these users, and tells them that there is one. */
export async function sendNotes(
  transaction: Transaction,
  { threadId = null, ...note }: NewNote,
  toIds: readonly string[],
): Promise<void> {
  const notes = await transaction.note.createManyAndReturn({
    data: toIds.map((toId) => ({ ...note, toId })),
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
