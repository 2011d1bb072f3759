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

/** A wording that counts besides those of the key. */
export type AcceptanceRecord = {
  readonly words: string;
  readonly share: number;
  /** Null for an account that is gone. */
  readonly acceptedBy: string | null;
  readonly at: Date;
};

/** The wordings accepted in an assignment, oldest first, by item version. The caller has seen to the permission. */
export async function acceptedSince(
  assignmentId: string,
): Promise<ReadonlyMap<string, readonly AcceptanceRecord[]>> {
  const rows = await db.acceptance.findMany({
    where: { assignmentId },
    orderBy: { createdAt: "asc" },
    select: {
      itemVersionId: true,
      words: true,
      share: true,
      createdAt: true,
      acceptedBy: { select: { name: true } },
    },
  });
  const accepted = new Map<string, AcceptanceRecord[]>();
  for (const { itemVersionId, words, share, createdAt, acceptedBy } of rows) {
    const record = { words, share, acceptedBy: acceptedBy?.name ?? null, at: createdAt };
    accepted.set(itemVersionId, [...(accepted.get(itemVersionId) ?? []), record]);
  }
  return accepted;
}
