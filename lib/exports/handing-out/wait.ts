import { db } from "@/lib/server/db";

/** Whoever made it, this process or another, it stands in the database: looked at more and more seldom. */
const FIRST_LOOK_MS = 20;
const LONGEST_MS = 250;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether a file is finished within this time. It may have failed, too. */
export async function isFinishedWithin(exportId: string, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  for (let rest = FIRST_LOOK_MS; ; rest = Math.min(rest * 1.5, LONGEST_MS)) {
    const select = { finishedAt: true, failedAt: true };
    const row = await db.export.findUnique({ where: { id: exportId }, select });
    if (!row || row.failedAt) return false;
    if (row.finishedAt) return true;
    if (Date.now() + rest > until) return false;
    await pause(rest);
  }
}

/** How long a file is kept for whoever comes back for it. */
const KEPT_MS = 24 * 3_600_000;

/** Whoever asked is told to come back: the file stays for that, also where it has just been finished. */
export async function leaveInBackground(exportId: string): Promise<void> {
  await db.export.updateMany({
    where: { id: exportId, backgroundAt: null },
    data: { backgroundAt: new Date(), expiresAt: new Date(Date.now() + KEPT_MS) },
  });
}
