import type { z } from "zod";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { itemIdSchema } from "@/lib/schemas/pack-editing";
import { db } from "@/lib/server/db";
import { ownItem } from "./editing/own-pack";

/**
 * Takes an item out of its pack; assignments that ask it go on. `restoreItem` puts it back where it stood.
 * @throws NotFound; Forbidden for a built-in pack.
 */
export async function removeItem(viewer: Viewer, input: z.infer<typeof itemIdSchema>): Promise<void> {
  const { id } = await ownItem(viewer, input.itemId);
  await db.item.updateMany({ where: { id, removedAt: null }, data: { removedAt: new Date() } });
}
