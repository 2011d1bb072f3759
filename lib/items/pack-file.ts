import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type ItemDefinition, itemSchemas } from "@/lib/schemas/item";
import type { PackFile } from "@/lib/schemas/pack-file";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { visiblePacks } from "./policy";

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
        orderBy: { position: "asc" },
        select: {
          versions: { orderBy: { number: "desc" }, take: 1, include: { key: { select: { key: true } } } },
        },
      },
    },
  });
  if (!pack) throw new NotFound();
  return {
    format: "colloquy-pack",
    version: 1,
    title: pack.title,
    article: { title: pack.article.versions[0]?.title ?? "" },
    items: pack.items.flatMap(({ versions: [version] }) => {
      if (!version?.key) return [];
      const { kind, prompt, theme, skill, points } = version;
      const content = itemSchemas[kind].content.parse(version.content);
      const key = itemSchemas[kind].key.parse(version.key.key);
      return [{ kind, prompt, theme, skill, points, content, key } as ItemDefinition];
    }),
  };
}
