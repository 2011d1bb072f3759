import { acceptedWordings, keyWith } from "@/lib/attempts/closing/accepted";
import { itemSchemas, type Key } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";

/**
 * The keys of an assignment's item versions, by id, with the wordings that were accepted there since. For those who review,
 * and for what has been released.
 */
export async function itemKeys(
  assignmentId: string,
  itemVersionIds: readonly string[],
): Promise<Map<string, Key>> {
  const rows = await db.assignmentItem.findMany({
    where: { assignmentId, itemVersionId: { in: [...itemVersionIds] } },
    select: {
      itemVersionId: true,
      acceptances: acceptedWordings,
      itemVersion: { select: { kind: true, key: { select: { key: true } } } },
    },
  });
  return new Map(
    rows.flatMap(({ itemVersionId, acceptances, itemVersion: { kind, key } }) =>
      key ? [[itemVersionId, keyWith(itemSchemas[kind].key.parse(key.key), acceptances)] as const] : [],
    ),
  );
}
