import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { Conflict, Forbidden, NotFound } from "@/lib/server/errors";
import { visiblePacks } from "./policy";

/**
 * Deletes a pack of the viewer's own with its questions.
 * @throws NotFound; Forbidden for a built-in one; Conflict while an assignment, a draft too, asks one of its questions.
 */
export async function deletePack(viewer: Viewer, input: { packId: string }): Promise<void> {
  const pack = await db.pack.findFirst({
    where: { AND: [{ id: input.packId }, visiblePacks(viewer)] },
    select: { id: true, ownerId: true },
  });
  if (!pack) throw new NotFound();
  if (pack.ownerId !== viewer.userId) throw new Forbidden();
  await db.$transaction(async (transaction) => {
    // An assignment made meanwhile refers to a version's row, and waits for it.
    await transaction.$queryRaw`
      SELECT 1 FROM item_version v JOIN item i ON i.id = v.item_id WHERE i.pack_id = ${pack.id}::uuid FOR UPDATE OF v`;
    const used = await transaction.assignmentItem.count({
      where: { itemVersion: { item: { packId: pack.id } } },
    });
    if (used > 0) throw new Conflict("packInUse");
    await transaction.pack.delete({ where: { id: pack.id } });
  });
}
