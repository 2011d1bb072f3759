import type { z } from "zod";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { itemIdSchema } from "@/lib/schemas/pack-editing";
import { db } from "@/lib/server/db";
import { appendItems } from "./editing/append-items";
import { ownItem } from "./editing/own-pack";
import { definitionOf, newestDefinition } from "./versions/definition";

/**
 * Puts a copy of an item behind it.
 * @throws NotFound; Forbidden for a built-in pack; Conflict "packFull".
 */
export async function duplicateItem(
  viewer: Viewer,
  input: z.infer<typeof itemIdSchema>,
): Promise<{ itemId: string }> {
  const { id, pack } = await ownItem(viewer, input.itemId);
  const { versions } = await db.item.findUniqueOrThrow({
    where: { id },
    select: { versions: newestDefinition },
  });
  const [itemId = ""] = await appendItems(pack, versions.map(definitionOf), { after: id });
  return { itemId };
}
