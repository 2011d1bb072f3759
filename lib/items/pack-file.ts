import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { PackFile } from "@/lib/schemas/pack-file";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { visiblePacks } from "./policy";
import { promptColumns, promptOf } from "./prompts/prompt-rows";
import { definitionOf, newestDefinition } from "./versions/definition";

/**
 * A pack as a file, with its keys, its items in their newest versions, and its discussion prompts: for those whose library it is in.
 * @throws NotFound
 */
export async function getPackFile(viewer: Viewer, packId: string): Promise<PackFile> {
  const pack = await db.pack.findFirst({
    where: { AND: [{ id: packId }, visiblePacks(viewer)] },
    select: {
      title: true,
      article: {
        select: { versions: { orderBy: { number: "desc" }, take: 1, select: { title: true } } },
      },
      items: {
        where: { removedAt: null },
        orderBy: { position: "asc" },
        select: { versions: newestDefinition },
      },
      prompts: { orderBy: { position: "asc" }, select: promptColumns },
    },
  });
  if (!pack) throw new NotFound();
  return {
    format: "colloquy-pack",
    version: 1,
    title: pack.title,
    article: { title: pack.article.versions[0]?.title ?? "" },
    items: pack.items.flatMap(({ versions }) => versions.map(definitionOf)),
    prompts: pack.prompts.map(promptOf),
  };
}
