import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { ownAttempts } from "./policy";

/** How long somebody was at something on the answering page, in seconds. */
export type OwnTime = {
  /** Null where none was counted. */
  readonly reading: number | null;
  /** Item version id → seconds; only those at which some were counted. */
  readonly byItem: Readonly<Record<string, number>>;
};

/**
 * What was counted of the viewer's own attempt.
 * @throws NotFound when the viewer has no such attempt.
 */
export async function getOwnTime(viewer: Viewer, attemptId: string): Promise<OwnTime> {
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, ...ownAttempts(viewer) },
    select: { courseId: true },
  });
  if (!attempt) throw new NotFound();
  const rows = await db.attemptTime.groupBy({
    by: ["itemVersionId"],
    where: { courseId: attempt.courseId, attemptId },
    _sum: { seconds: true },
  });
  const secondsOf = ({ _sum }: (typeof rows)[number]) => _sum.seconds ?? 0;
  const reading = rows.find(({ itemVersionId }) => itemVersionId === null);
  return {
    reading: reading ? secondsOf(reading) : null,
    byItem: Object.fromEntries(
      rows.flatMap((row) => (row.itemVersionId === null ? [] : [[row.itemVersionId, secondsOf(row)]])),
    ),
  };
}
