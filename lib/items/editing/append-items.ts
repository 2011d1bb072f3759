import type { ItemDefinition } from "@/lib/schemas/item";
import { MAX_PACK_ITEMS } from "@/lib/schemas/pack-editing";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { versionData } from "../versions/definition";
import { holdPack, type OwnPack } from "./own-pack";

/** Who stands after whom: the item after which the new ones come, or the end of the pack. */
type Place = { readonly after?: string | undefined };

/**
 * Puts items into a pack, each as its first version, and returns their ids in order.
 * @throws Conflict "packFull" when it would hold more than it may.
 */
export async function appendItems(
  pack: OwnPack,
  items: readonly ItemDefinition[],
  { after }: Place = {},
): Promise<string[]> {
  return db.$transaction(async (transaction) => {
    await holdPack(transaction, pack.id);
    const standing = await transaction.item.findMany({
      where: { packId: pack.id },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, removedAt: true },
    });
    if (standing.filter(({ removedAt }) => !removedAt).length + items.length > MAX_PACK_ITEMS)
      throw new Conflict("packFull");
    const found = standing.findIndex(({ id }) => id === after);
    const at = found < 0 ? standing.length : found + 1;
    for (const [i, { id }] of standing.entries())
      if (i >= at) await transaction.item.update({ where: { id }, data: { position: i + items.length } });
    const ids: string[] = [];
    for (const [i, item] of items.entries()) {
      const { id } = await transaction.item.create({
        data: {
          packId: pack.id,
          position: at + i,
          versions: { create: versionData(item, { number: 1, articleVersionId: pack.articleVersionId }) },
        },
        select: { id: true },
      });
      ids.push(id);
    }
    return ids;
  });
}
