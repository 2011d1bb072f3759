import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import type { SaveItem } from "@/lib/schemas/pack-editing";
import { db } from "@/lib/server/db";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import { appendItems } from "./editing/append-items";
import { holdPack, ownPack } from "./editing/own-pack";
import { problemsOf } from "./editing/problems-of";
import { versionData } from "./versions/definition";

/**
 * Saves a new item at the end of a pack of the viewer's own, or an edited one as its next version: assignments stay with
 * the version they were made of.
 * @throws NotFound; Forbidden for a built-in pack; InvalidInput by field, when the key does not fit or a passage does not
 * stand in the newest version of the text, or it is of another kind; Conflict "itemChanged" when it was saved from elsewhere since `basedOn`.
 */
export async function saveItem(
  viewer: Viewer,
  { packId, itemId, basedOn, item }: SaveItem,
): Promise<{ itemId: string }> {
  const pack = await ownPack(viewer, packId);
  const problems = problemsOf(item, (await readingText(pack.articleVersionId)).blocks);
  if (problems.length > 0)
    throw new InvalidInput(
      "invalidInput",
      Object.fromEntries(problems.map(({ path, code }) => [`item.${path}`, code])),
    );
  if (itemId === null) {
    const [made = ""] = await appendItems(pack, [item]);
    return { itemId: made };
  }
  await db.$transaction(async (transaction) => {
    await holdPack(transaction, pack.id);
    const standing = await transaction.item.findFirst({
      where: { id: itemId, packId: pack.id, removedAt: null },
      select: { versions: { orderBy: { number: "desc" }, take: 1, select: { number: true, kind: true } } },
    });
    const newest = standing?.versions[0];
    if (!newest) throw new NotFound();
    // Answers to one version are read by the next.
    if (newest.kind !== item.kind) throw new InvalidInput("invalidInput", { "item.kind": "invalid" });
    if (newest.number !== basedOn) throw new Conflict("itemChanged");
    await transaction.itemVersion.create({
      data: {
        itemId,
        ...versionData(item, { number: newest.number + 1, articleVersionId: pack.articleVersionId }),
      },
    });
  });
  return { itemId };
}
