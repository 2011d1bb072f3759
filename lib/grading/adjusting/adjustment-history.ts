import type { Counting } from "@/lib/schemas/counting";
import { db } from "@/lib/server/db";

/** A teacher's word on how an item counts. */
export type AdjustmentRecord = {
  readonly counting: Counting;
  /** Null for an account that is gone. */
  readonly adjustedBy: string | null;
  readonly at: Date;
};

/** What was said of each item of an assignment, newest first, by item version. The caller has seen to the permission. */
export async function adjustmentHistory(
  assignmentId: string,
): Promise<ReadonlyMap<string, readonly AdjustmentRecord[]>> {
  const rows = await db.adjustment.findMany({
    where: { assignmentId },
    orderBy: { createdAt: "desc" },
    select: { itemVersionId: true, counting: true, createdAt: true, adjustedBy: { select: { name: true } } },
  });
  const history = new Map<string, AdjustmentRecord[]>();
  for (const { itemVersionId, counting, createdAt, adjustedBy } of rows) {
    const record = { counting, adjustedBy: adjustedBy?.name ?? null, at: createdAt };
    history.set(itemVersionId, [...(history.get(itemVersionId) ?? []), record]);
  }
  return history;
}
