import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { ThreadId } from "@/lib/schemas/moderation";
import { moderateThread } from "./moderation/moderate";

/**
 * Opens a closed thread again. Its summary stays, to start from when it is closed the next time. One that is open stays so.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function reopenThread(viewer: Viewer, { threadId }: ThreadId): Promise<void> {
  await moderateThread(viewer, threadId, async (transaction, thread) => {
    if (!thread.closedAt) return null;
    await transaction.thread.update({ where: { id: threadId }, data: { closedAt: null, closedById: null } });
    return { act: "REOPENED" };
  });
}
