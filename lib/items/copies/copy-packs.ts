import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { Transaction } from "@/lib/server/db";
import { visiblePacks } from "../policy";
import { promptColumns, promptOf, promptRows } from "../prompts/prompt-rows";
import { definitionOf, newestDefinition, versionData } from "../versions/definition";

type Version = { readonly articleId: string; readonly articleVersionId: string };

/** Copies the packs of one text that the viewer sees to a text of theirs that has the same blocks. */
export async function copyPacks(
  transaction: Transaction,
  viewer: Viewer,
  { from, to }: { readonly from: Version; readonly to: Version },
): Promise<void> {
  const packs = await transaction.pack.findMany({
    where: { AND: [{ articleId: from.articleId }, visiblePacks(viewer)] },
    orderBy: { createdAt: "asc" },
    select: {
      title: true,
      items: {
        where: { removedAt: null },
        orderBy: { position: "asc" },
        select: { versions: newestDefinition },
      },
      prompts: { orderBy: { position: "asc" }, select: promptColumns },
    },
  });
  for (const { title, items, prompts } of packs) {
    const versions = items.flatMap((item) => item.versions);
    const made = versions.filter(({ articleVersionId }) => articleVersionId === from.articleVersionId);
    if (made.length === 0 && prompts.length === 0) continue;
    const pack = await transaction.pack.create({
      data: {
        ...{ title, articleId: to.articleId, ownerId: viewer.userId },
        prompts: { create: promptRows(prompts.map(promptOf)) },
      },
      select: { id: true },
    });
    for (const [position, version] of made.entries())
      await transaction.item.create({
        data: {
          packId: pack.id,
          position,
          versions: {
            create: versionData(definitionOf(version), { number: 1, articleVersionId: to.articleVersionId }),
          },
        },
        select: { id: true },
      });
  }
}
