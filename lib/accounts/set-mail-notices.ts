import type { SetMailNotices } from "@/lib/schemas/accounts";
import { db } from "@/lib/server/db";
import { Forbidden } from "@/lib/server/errors";
import type { Viewer } from "./viewer/viewer";

/** Whether the viewer's notices also go to their e-mail address: those that come from now on. Only for who has one. */
export async function setMailNotices(viewer: Viewer, { isOn }: SetMailNotices): Promise<void> {
  const { email } = await db.user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: { email: true },
  });
  if (email === null) throw new Forbidden();
  await db.user.updateMany({
    // Chosen again it keeps the day on which it was chosen.
    where: { id: viewer.userId, mailNoticesAt: isOn ? null : { not: null } },
    data: { mailNoticesAt: isOn ? new Date() : null },
  });
}
