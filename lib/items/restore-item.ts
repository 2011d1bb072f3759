import type { z } from "zod";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { itemIdSchema } from "@/lib/schemas/pack-editing";
import { db } from "@/lib/server/db";
import { ownItem } from "./editing/own-pack";

/**
 * Puts an item back into its pack that was taken out of it.
 * @throws NotFound; Forbidden for a built-in pack.
 */
export async function restoreItem(viewer: Viewer, input: z.infer<typeof itemIdSchema>): Promise<void> {
  const { id } = await ownItem(viewer, input.itemId);
  await db.item.update({ where: { id }, data: { removedAt: null } });
}
