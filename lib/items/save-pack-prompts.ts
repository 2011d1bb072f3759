import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { SavePackPrompts } from "@/lib/schemas/pack-editing";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";
import { holdPack, ownPack } from "./editing/own-pack";
import { promptRows } from "./prompts/prompt-rows";

/**
 * Writes the discussion prompts of a pack of the viewer's own, in their order. Discussions have copies of theirs: none changes.
 * @returns the ids of the prompts, which the next save names.
 * @throws NotFound; Forbidden for a built-in pack; Conflict "promptsChanged" when they were saved from elsewhere since.
 */
export async function savePackPrompts(
  viewer: Viewer,
  { packId, basedOn, prompts }: SavePackPrompts,
): Promise<{ promptIds: string[] }> {
  const pack = await ownPack(viewer, packId);
  return db.$transaction(async (transaction) => {
    await holdPack(transaction, pack.id);
    const inOrder = {
      where: { packId: pack.id },
      orderBy: { position: "asc" as const },
      select: { id: true },
    };
    const before = await transaction.packPrompt.findMany(inOrder);
    // Every save writes new rows, so that their ids say whether it was based on these.
    if (before.map(({ id }) => id).join() !== basedOn.join()) throw new Conflict("promptsChanged");
    await transaction.packPrompt.deleteMany({ where: { packId: pack.id } });
    await transaction.packPrompt.createMany({
      data: promptRows(prompts).map((row) => ({ ...row, packId: pack.id })),
    });
    return { promptIds: (await transaction.packPrompt.findMany(inOrder)).map(({ id }) => id) };
  });
}
