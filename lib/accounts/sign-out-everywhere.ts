import { db } from "@/lib/server/db";
import type { Viewer } from "./viewer/viewer";

/** Ends every session of the viewer at once, this one too. */
export async function signOutEverywhere(viewer: Viewer): Promise<void> {
  await db.user.update({ where: { id: viewer.userId }, data: { sessionVersion: { increment: 1 } } });
}
