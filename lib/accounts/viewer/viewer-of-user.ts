import { db } from "@/lib/server/db";
import { type Viewer, viewerOf } from "./viewer";

/**
 * The viewer whom work in the background is done for: somebody who asked for it while they were signed in. What they may see is
 * asked anew by every query. Null when the account is gone.
 */
export async function viewerOfUser(userId: string): Promise<Viewer | null> {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: { id: true, kind: true, name: true, timeZone: true },
  });
  return user && viewerOf({ userId: user.id, kind: user.kind, name: user.name, timeZone: user.timeZone });
}
