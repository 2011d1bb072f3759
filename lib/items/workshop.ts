import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { ownPack } from "./editing/own-pack";
import { learnerItems } from "./frozen/learner-items";
import { promptColumns, promptOf } from "./prompts/prompt-rows";
import { definitionOf, newestDefinition } from "./versions/definition";
import type { ItemWorkshop, PackWorkshop } from "./views";

/**
 * A pack of the viewer's own with its items in their newest versions, to be written in.
 * @throws NotFound; Forbidden for a built-in pack.
 */
export async function getPackWorkshop(viewer: Viewer, packId: string): Promise<PackWorkshop> {
  const pack = await ownPack(viewer, packId);
  const [text, rows, prompts] = await Promise.all([
    readingText(pack.articleVersionId),
    db.item.findMany({
      where: { packId, removedAt: null },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: {
        id: true,
        versions: {
          orderBy: { number: "desc" },
          select: {
            id: true,
            number: true,
            skill: true,
            difficulty: true,
            articleVersionId: true,
            assignmentItems: { select: { assignmentId: true } },
          },
        },
      },
    }),
    db.packPrompt.findMany({
      where: { packId },
      orderBy: { position: "asc" },
      select: { id: true, ...promptColumns },
    }),
  ]);
  const newest = rows.flatMap(({ versions: [version] }) => version?.id ?? []);
  const learner = new Map((await learnerItems(newest)).map((item) => [item.id, item]));
  return {
    packId: pack.id,
    title: pack.title,
    articleId: pack.articleId,
    articleTitle: text.title,
    prompts: prompts.map(({ id, ...prompt }) => ({ promptId: id, ...promptOf(prompt) })),
    items: rows.flatMap(({ id, versions }) => {
      const [version] = versions;
      const item = version && learner.get(version.id);
      if (!version || !item) return [];
      const uses = versions.flatMap(({ assignmentItems }) => assignmentItems.map((use) => use.assignmentId));
      return [
        {
          itemId: id,
          item,
          number: version.number,
          skill: version.skill,
          difficulty: version.difficulty,
          assignments: new Set(uses).size,
          isOutdated: version.articleVersionId !== pack.articleVersionId,
        },
      ];
    }),
  };
}

/**
 * An item of a pack of the viewer's own to be edited, with the newest version of the text; without an id what a new one
 * needs.
 * @throws NotFound; Forbidden for a built-in pack.
 */
export async function getItemWorkshop(
  viewer: Viewer,
  packId: string,
  itemId: string | null,
): Promise<ItemWorkshop> {
  const pack = await ownPack(viewer, packId);
  const [text, item, themes] = await Promise.all([
    readingText(pack.articleVersionId),
    itemId === null
      ? null
      : db.item.findFirst({
          where: { id: itemId, packId, removedAt: null },
          select: { versions: newestDefinition },
        }),
    db.itemVersion.findMany({
      where: { item: { packId, removedAt: null }, theme: { not: "" } },
      distinct: ["theme"],
      select: { theme: true },
    }),
  ]);
  const version = item?.versions[0];
  if (itemId !== null && !version) throw new NotFound();
  return {
    packId: pack.id,
    packTitle: pack.title,
    text,
    themes: themes.map(({ theme }) => theme),
    saved:
      itemId !== null && version ? { itemId, number: version.number, item: definitionOf(version) } : null,
  };
}
