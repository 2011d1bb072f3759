import { EMPTY_DRAFT } from "@/lib/schemas/posts";
import type { Transaction } from "@/lib/server/db";

export type DraftStands = { readonly revision: number; readonly savedAt: string };

/**
 * Empties the slot that a post was written in: as a save, so that another tab that still has the text learns that something came
 * after it.
 */
export async function emptyDraft(
  transaction: Pick<Transaction, "postDraft">,
  place: { courseId: string; threadId: string; userId: string; slot: string },
  saveId: string,
): Promise<DraftStands> {
  const emptied = { content: EMPTY_DRAFT, saveId, savedAt: new Date() };
  const { revision, savedAt } = await transaction.postDraft.upsert({
    where: { courseId_threadId_userId_slot: place },
    create: { ...place, ...emptied, revision: 1 },
    update: { ...emptied, revision: { increment: 1 } },
    select: { revision: true, savedAt: true },
  });
  return { revision, savedAt: savedAt.toISOString() };
}
