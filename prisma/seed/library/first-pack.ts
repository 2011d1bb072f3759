import { isDeepStrictEqual } from "node:util";
import { promptColumns, promptRows } from "../../../lib/items/prompts/prompt-rows";
import type { Transaction } from "../../../lib/server/db";
import { pack } from "../content/pack";
import type { PackItem } from "../content/pack/pack-item";
import { packPrompts } from "../content/pack/prompts";

/** Names the built-in pack in the database, whatever its title becomes. */
const SLUG = "study-edition-first-pack";

const newestVersion = (transaction: Transaction, itemId: string) =>
  transaction.itemVersion.findFirst({
    where: { itemId },
    orderBy: { number: "desc" },
    select: {
      id: true,
      number: true,
      articleVersionId: true,
      kind: true,
      prompt: true,
      theme: true,
      skill: true,
      points: true,
      content: true,
      key: { select: { key: true } },
    },
  });

/** The item's version of today: the newest one while nothing has changed, else a new one. */
async function seedItem(
  transaction: Transaction,
  packId: string,
  articleVersionId: string,
  position: number,
  { slug, ...definition }: PackItem,
): Promise<string> {
  const item = await transaction.item.upsert({
    where: { packId_slug: { packId, slug } },
    create: { packId, slug, position },
    update: { position },
    select: { id: true },
  });
  const newest = await newestVersion(transaction, item.id);
  const { kind, prompt, theme, skill, points, content, key } = definition;
  const wanted = { articleVersionId, kind, prompt, theme, skill, points, content };
  if (newest) {
    const { id, number: _number, key: keptKey, ...kept } = newest;
    if (isDeepStrictEqual(kept, wanted) && isDeepStrictEqual(keptKey?.key, key)) return id;
  }
  const version = await transaction.itemVersion.create({
    data: { ...wanted, itemId: item.id, number: (newest?.number ?? 0) + 1, key: { create: { key } } },
    select: { id: true },
  });
  return version.id;
}

/** The pack's prompts of today. An assignment has copies of its own, so that they may be written anew. */
async function seedPrompts(transaction: Transaction, packId: string): Promise<void> {
  const wanted = promptRows(packPrompts);
  const kept = await transaction.packPrompt.findMany({
    where: { packId },
    orderBy: { position: "asc" },
    select: { position: true, ...promptColumns },
  });
  if (isDeepStrictEqual(kept, wanted)) return;
  await transaction.packPrompt.deleteMany({ where: { packId } });
  await transaction.packPrompt.createMany({ data: wanted.map((prompt) => ({ ...prompt, packId })) });
}

/**
 * Makes the built-in pack for a version of the article, with new versions of the items that have changed since.
 * @returns the items' versions of today, in the pack's order.
 */
export async function seedFirstPack(
  transaction: Transaction,
  article: { readonly articleId: string; readonly articleVersionId: string },
): Promise<string[]> {
  const { id: packId } = await transaction.pack.upsert({
    where: { slug: SLUG },
    create: { slug: SLUG, title: pack.title, articleId: article.articleId },
    update: { title: pack.title },
    select: { id: true },
  });
  await seedPrompts(transaction, packId);
  const versions: string[] = [];
  for (const [position, definition] of pack.items.entries())
    versions.push(await seedItem(transaction, packId, article.articleVersionId, position, definition));
  return versions;
}
