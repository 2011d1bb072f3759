import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db, type Transaction } from "@/lib/server/db";
import { Forbidden, NotFound } from "@/lib/server/errors";
import { visiblePacks } from "../policy";

export type OwnPack = {
  readonly id: string;
  readonly title: string;
  readonly articleId: string;
  /** The newest version of its text: what is written now is written for it. */
  readonly articleVersionId: string;
};

/**
 * A pack that the viewer may write in.
 * @throws NotFound; Forbidden for a built-in one.
 */
export async function ownPack(viewer: Viewer, packId: string): Promise<OwnPack> {
  const pack = await db.pack.findFirst({
    where: { AND: [{ id: packId }, visiblePacks(viewer)] },
    select: {
      id: true,
      title: true,
      ownerId: true,
      articleId: true,
      article: { select: { versions: { orderBy: { number: "desc" }, take: 1, select: { id: true } } } },
    },
  });
  const version = pack?.article.versions[0];
  if (!pack || !version) throw new NotFound();
  if (pack.ownerId !== viewer.userId) throw new Forbidden();
  const { id, title, articleId } = pack;
  return { id, title, articleId, articleVersionId: version.id };
}

/**
 * An item of a pack that the viewer may write in, also one that was taken out of it.
 * @throws NotFound; Forbidden.
 */
export async function ownItem(
  viewer: Viewer,
  itemId: string,
): Promise<{ id: string; position: number; pack: OwnPack }> {
  const item = await db.item.findFirst({
    where: { id: itemId, pack: visiblePacks(viewer) },
    select: { id: true, position: true, packId: true },
  });
  if (!item) throw new NotFound();
  return { id: item.id, position: item.position, pack: await ownPack(viewer, item.packId) };
}

/** Holds a pack's row until the transaction ends: two who write in it wait for each other. */
export async function holdPack(transaction: Transaction, packId: string): Promise<void> {
  await transaction.$queryRaw`SELECT 1 FROM pack WHERE id = ${packId}::uuid FOR UPDATE`;
}
