import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { visibleArticles } from "@/lib/articles/policy";
import { itemSchemas, type Key } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { learnerItems } from "./frozen/learner-items";
import { visiblePacks } from "./policy";
import type { PackView } from "./views";

/**
 * The packs made for a text, empty ones too, without keys. A pack whose questions were made in different versions of the
 * text comes once for each of them.
 * @throws NotFound when the text is not in the viewer's library.
 */
export async function getPacks(viewer: Viewer, articleId: string): Promise<PackView[]> {
  const article = await db.article.findFirst({
    where: { AND: [{ id: articleId }, visibleArticles(viewer)] },
    select: { versions: { orderBy: { number: "desc" }, take: 1, select: { id: true } } },
  });
  const newest = article?.versions[0];
  if (!newest) throw new NotFound();
  const packs = await db.pack.findMany({
    where: { AND: [{ articleId }, visiblePacks(viewer)] },
    orderBy: { createdAt: "asc" },
    select: {
      id: true,
      title: true,
      ownerId: true,
      items: {
        where: { removedAt: null },
        orderBy: { position: "asc" },
        select: {
          versions: {
            orderBy: { number: "desc" },
            take: 1,
            select: { id: true, skill: true, articleVersionId: true },
          },
        },
      },
    },
  });
  const views = packs.map(async ({ id, title, ownerId, items }) => {
    const versions = items.flatMap((item) => item.versions);
    const learner = await learnerItems(versions.map((version) => version.id));
    const made = new Set(versions.map((version) => version.articleVersionId));
    // What is written into an empty one is written for the newest text.
    if (made.size === 0) made.add(newest.id);
    return [...made].map((articleVersionId) => ({
      packId: id,
      title,
      isOwn: ownerId === viewer.userId,
      articleVersionId,
      items: versions.flatMap((version) => {
        const item = learner.find((candidate) => candidate.id === version.id);
        return item && version.articleVersionId === articleVersionId ? [{ item, skill: version.skill }] : [];
      }),
    }));
  });
  return (await Promise.all(views)).flat();
}

/**
 * The keys of the questions in the packs for a text, by item version: for those whose library the packs are in.
 * @throws NotFound when the text is not in the viewer's library.
 */
export async function getPackKeys(viewer: Viewer, articleId: string): Promise<ReadonlyMap<string, Key>> {
  const article = await db.article.findFirst({
    where: { AND: [{ id: articleId }, visibleArticles(viewer)] },
    select: { id: true },
  });
  if (!article) throw new NotFound();
  const rows = await db.itemKey.findMany({
    where: { itemVersion: { item: { pack: { AND: [{ articleId }, visiblePacks(viewer)] } } } },
    select: { itemVersionId: true, key: true, itemVersion: { select: { kind: true } } },
  });
  return new Map(
    rows.map((row) => [row.itemVersionId, itemSchemas[row.itemVersion.kind].key.parse(row.key)]),
  );
}
