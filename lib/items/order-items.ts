import type { z } from "zod";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { orderItemsSchema } from "@/lib/schemas/pack-editing";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { holdPack, ownPack } from "./editing/own-pack";

/**
 * Puts the items of a pack into an order.
 * @throws NotFound; Forbidden for a built-in pack; Conflict "packChanged" when the pack holds others by now.
 */
export async function orderItems(viewer: Viewer, input: z.infer<typeof orderItemsSchema>): Promise<void> {
  const pack = await ownPack(viewer, input.packId);
  await db.$transaction(async (transaction) => {
    await holdPack(transaction, pack.id);
    const items = await transaction.item.findMany({
      where: { packId: pack.id, removedAt: null },
      select: { id: true },
    });
    const wanted = new Set(input.itemIds);
    if (wanted.size !== items.length || !items.every(({ id }) => wanted.has(id)))
      throw new Conflict("packChanged");
    for (const [position, id] of [...wanted].entries())
      await transaction.item.update({ where: { id }, data: { position } });
  });
}
