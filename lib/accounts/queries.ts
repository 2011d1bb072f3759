import { db } from "@/lib/server/db";
import type { Viewer } from "./viewer/viewer";
import type { AccountView } from "./views";

/** The viewer's own account. */
export async function getAccount(viewer: Viewer): Promise<AccountView> {
  const { name, email, mailNoticesAt } = await db.user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: { name: true, email: true, mailNoticesAt: true },
  });
  return { name, email, mailsNotices: mailNoticesAt !== null };
}
