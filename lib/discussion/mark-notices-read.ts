import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { MarkNoticesRead } from "@/lib/schemas/notices";
import { db } from "@/lib/server/db";

/** The viewer has seen what they are told of: all of it, or what a thread tells. Of others' notices nothing changes. */
export async function markNoticesRead(viewer: Viewer, { threadId }: MarkNoticesRead): Promise<void> {
  await db.notice.updateMany({
    where: { userId: viewer.userId, readAt: null, ...(threadId === null ? {} : { threadId }) },
    data: { readAt: new Date() },
  });
}
