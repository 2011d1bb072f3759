import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAssignments } from "@/lib/assignments/policy";
import type { Nudge } from "@/lib/schemas/notes";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { sendNotes } from "./notes/send-notes";

/**
 * Writes a word to one or several students about a discussion; to each alone, so that none knows who else got it. All of them or
 * none.
 * @throws NotFound to everybody but the course's teachers and assistants, also when there is no discussion, or when one of them is
 * no student of the course.
 */
export async function nudge(
  viewer: Viewer,
  { assignmentId, userIds, text }: Nudge,
): Promise<{ readonly students: number }> {
  const discussion = await db.discussion.findFirst({
    where: { assignmentId, assignment: reviewableAssignments(viewer) },
    select: { courseId: true },
  });
  if (!discussion) throw new NotFound();
  const { courseId } = discussion;
  const toIds = [...new Set(userIds)];
  const students = await db.enrollment.count({
    where: { courseId, userId: { in: toIds }, role: "STUDENT", removedAt: null },
  });
  if (students !== toIds.length) throw new NotFound();
  const note = { courseId, assignmentId, kind: "NUDGE", fromId: viewer.userId, text } as const;
  await db.$transaction((transaction) => sendNotes(transaction, note, toIds));
  return { students };
}
