import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { PackFile } from "@/lib/schemas/pack-file";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { visiblePacks } from "./policy";
import { definitionOf, newestDefinition } from "./versions/definition";

/**
 * A pack as a file, with its keys, its items in their newest versions: for those whose library it is in.
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
    },
  });
  if (!pack) throw new NotFound();
  return {
    format: "colloquy-pack",
    version: 1,
    title: pack.title,
    article: { title: pack.article.versions[0]?.title ?? "" },
    items: pack.items.flatMap(({ versions }) => versions.map(definitionOf)),
  };
}
