import { release } from "@/lib/assignments/policy";
import type { AttemptRow } from "@/lib/attempts/views";
import { rounded } from "@/lib/scoring/round";
import { db } from "@/lib/server/db";
import { mean } from "@/lib/statistics/mean";

/** The mean of a student's attempts, in points. */
export type MeanOfAttempts = { readonly points: number; readonly attempts: number };

/**
 * What counts where the mean does, as far as its student may see it: null before the scores of every attempt that is handed in
 * are released and given, and where there is only one.
 * @param attempts all of the student's at one assignment.
 * @param items how many items it has.
 */
export async function meanOfAttempts(
  policy: Parameters<typeof release>[0],
  attempts: readonly AttemptRow[],
  items: number,
  now: Date,
): Promise<MeanOfAttempts | null> {
  const handedIn = attempts.filter(({ handedInAt }) => handedInAt !== null);
  if (handedIn.length < 2) return null;
  if (!handedIn.every((attempt) => release(policy, attempt, attempts, now).scores)) return null;
  const sums = await db.score.groupBy({
    by: ["attemptId"],
    where: { attemptId: { in: handedIn.map(({ id }) => id) }, supersededAt: null },
    _sum: { points: true },
    _count: true,
  });
  if (sums.length < handedIn.length || sums.some(({ _count }) => _count < items)) return null;
  const points = mean(sums.map(({ _sum }) => _sum.points ?? 0)) ?? 0;
  return { points: rounded(points), attempts: handedIn.length };
}
