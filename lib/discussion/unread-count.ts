import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";

/** How many notices the viewer has not seen. One statement: every page with a bar asks. */
export function getUnreadCount(viewer: Viewer): Promise<number> {
  return db.notice.count({ where: { userId: viewer.userId, readAt: null } });
}
