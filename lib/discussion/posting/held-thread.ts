import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { Transaction } from "@/lib/server/db";
import { type ThreadRow, threadRow } from "../reading/thread-row";

/**
 * The thread with its rules as they are now, and as they stay until the transaction ends: whoever locks it, closes it or changes the
 * rules comes before or after. One post of a person at a time: their first in a thread is only one.
 */
export async function heldThread(
  transaction: Transaction,
  viewer: Viewer,
  { courseId, assignmentId, threadId }: Pick<ThreadRow, "courseId" | "assignmentId" | "threadId">,
): Promise<ThreadRow> {
  await transaction.$queryRaw`
    SELECT 1 FROM enrollment WHERE course_id = ${courseId}::uuid AND user_id = ${viewer.userId}::uuid FOR UPDATE`;
  await transaction.$queryRaw`SELECT 1 FROM discussion WHERE assignment_id = ${assignmentId}::uuid FOR SHARE`;
  // Not shared: two who need an invented name would wait for each other.
  await transaction.$queryRaw`SELECT 1 FROM thread WHERE id = ${threadId}::uuid FOR NO KEY UPDATE`;
  return threadRow(viewer, threadId, transaction);
}
