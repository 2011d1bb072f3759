import type { z } from "zod";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { renamePackSchema } from "@/lib/schemas/pack-editing";
import { db } from "@/lib/server/db";
import { ownPack } from "./editing/own-pack";

/**
 * Gives a pack of the viewer's own another title.
 * @throws NotFound; Forbidden for a built-in one.
 */
export async function renamePack(viewer: Viewer, input: z.infer<typeof renamePackSchema>): Promise<void> {
  const { id } = await ownPack(viewer, input.packId);
  await db.pack.update({ where: { id }, data: { title: input.title } });
}
