import type { z } from "zod";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { readQuestionsSchema } from "@/lib/schemas/pack-editing";
import { ownPack } from "./editing/own-pack";
import { type GiftEntry, readGift } from "./gift/read-gift";
import type { GiftWords } from "./gift/to-item";

/**
 * Reads questions in GIFT for a pack of the viewer's own. Nothing is saved: `addItems` takes what is wanted of them.
 * @throws NotFound; Forbidden for a built-in pack.
 */
export async function readQuestions(
  viewer: Viewer,
  { packId, source }: z.infer<typeof readQuestionsSchema>,
  words: GiftWords,
): Promise<{ entries: readonly GiftEntry[] }> {
  await ownPack(viewer, packId);
  return { entries: readGift(source, words) };
}
