import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAttempts } from "@/lib/attempts/policy";
import type { WithdrawJudgement } from "@/lib/schemas/comparing";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";

/**
 * Takes back a judgement of the viewer's own: it counts no longer. Done twice it is done once.
 * @throws NotFound, also for the judgement of somebody else: judges do not know of one another's.
 */
export async function withdrawComparison(viewer: Viewer, { comparisonId }: WithdrawJudgement): Promise<void> {
  const own = { id: comparisonId, judgeId: viewer.userId, winner: reviewableAttempts(viewer) };
  const found = await db.comparison.findFirst({ where: own, select: { id: true } });
  if (!found) throw new NotFound();
  await db.comparison.updateMany({
    where: { id: comparisonId, withdrawnAt: null },
    data: { withdrawnAt: new Date() },
  });
}
