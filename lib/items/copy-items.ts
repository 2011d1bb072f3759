import type { z } from "zod";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { copyItemsSchema } from "@/lib/schemas/pack-editing";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { appendItems } from "./editing/append-items";
import { ownPack } from "./editing/own-pack";
import { visiblePacks } from "./policy";
import { definitionColumns, definitionOf } from "./versions/definition";

/**
 * Copies items of other packs for the same text to the end of a pack of the viewer's own, in the order given. A passage
 * that does not stand in the newest version of the text comes along, and is told when the copy is edited.
 * @throws NotFound when the pack or one of the items is not in the viewer's library; Forbidden; Conflict "packFull".
 */
export async function copyItems(
  viewer: Viewer,
  { packId, itemVersionIds }: z.infer<typeof copyItemsSchema>,
): Promise<{ itemIds: string[] }> {
  const pack = await ownPack(viewer, packId);
  const versions = await db.itemVersion.findMany({
    where: {
      id: { in: itemVersionIds },
      item: { removedAt: null, pack: { AND: [{ articleId: pack.articleId }, visiblePacks(viewer)] } },
    },
    select: { id: true, ...definitionColumns },
  });
  const items = itemVersionIds.map((id) => versions.find((version) => version.id === id));
  const found = items.filter((version) => version !== undefined);
  if (found.length < items.length) throw new NotFound();
  return { itemIds: await appendItems(pack, found.map(definitionOf)) };
}
