import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { Lock } from "@/lib/schemas/moderation";
import { moderateThread } from "./moderation/moderate";

/**
 * Has a thread take no posts for now, or take them again. Doing it twice does it once.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function lockThread(viewer: Viewer, { threadId, isLocked }: Lock): Promise<void> {
  await moderateThread(viewer, threadId, async (transaction, thread, now) => {
    if ((thread.lockedAt !== null) === isLocked) return null;
    await transaction.thread.update({ where: { id: threadId }, data: { lockedAt: isLocked ? now : null } });
    return { act: isLocked ? "LOCKED" : "UNLOCKED" };
  });
}
