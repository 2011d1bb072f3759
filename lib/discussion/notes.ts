import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { visibleAssignments } from "@/lib/assignments/policy";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import type { NoteKind } from "@/lib/server/generated/enums";
import { namesIn } from "./names/names-in";
import { visibleNotes } from "./policy";

export type NoteView = {
  readonly noteId: string;
  readonly kind: NoteKind;
  /** Of the one who wrote it, and of the one who got it. */
  readonly from: string;
  readonly to: string;
  /** The student that it is to or from. */
  readonly studentId: string;
  /** Written by the viewer. */
  readonly isOwn: boolean;
  /** The post that it asks about. */
  readonly post: { readonly postId: string; readonly threadId: string } | null;
  /** The note that it answers. */
  readonly answersId: string | null;
  readonly text: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
};

/**
 * The notes about an assignment's discussion, the oldest first: to a student those from and to themself, to those who review the
 * course all of them.
 * @throws NotFound when the viewer may not know of the assignment.
 */
export async function getNotes(viewer: Viewer, assignmentId: string): Promise<readonly NoteView[]> {
  const assignment = await db.assignment.findFirst({
    where: { id: assignmentId, ...visibleAssignments(viewer) },
    select: { courseId: true },
  });
  if (!assignment) throw new NotFound();
  const notes = await db.note.findMany({
    where: { assignmentId, ...visibleNotes(viewer) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      kind: true,
      fromId: true,
      toId: true,
      postId: true,
      post: { select: { threadId: true } },
      answersId: true,
      text: true,
      createdAt: true,
      readAt: true,
    },
  });
  const name = await namesIn(
    assignment.courseId,
    notes.flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  return notes.map(({ id, kind, fromId, toId, postId, post, ...note }) => ({
    noteId: id,
    kind,
    from: name(fromId),
    to: name(toId),
    studentId: kind === "ANSWER" ? fromId : toId,
    isOwn: fromId === viewer.userId,
    post: postId && post ? { postId, threadId: post.threadId } : null,
    answersId: note.answersId,
    text: note.text,
    createdAt: note.createdAt,
    readAt: note.readAt,
  }));
}
