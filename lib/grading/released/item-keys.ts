import { acceptedWordings, keyWith } from "@/lib/attempts/closing/accepted";
import { itemSchemas, type Key } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";

type Place = { readonly assignmentId: string; readonly itemVersionIds: readonly string[] };

/**
 * The keys of item versions of assignments, by assignment and item, with the wordings that were accepted there since. For those who
 * review, and for what has been released.
 */
export async function keysByAssignment(places: readonly Place[]): Promise<Map<string, Map<string, Key>>> {
  const keys = new Map<string, Map<string, Key>>(places.map(({ assignmentId }) => [assignmentId, new Map()]));
  if (places.length === 0) return keys;
  const rows = await db.assignmentItem.findMany({
    where: {
      OR: places.map(({ assignmentId, itemVersionIds }) => ({
        assignmentId,
        itemVersionId: { in: [...itemVersionIds] },
      })),
    },
    select: {
      assignmentId: true,
      itemVersionId: true,
      acceptances: acceptedWordings,
      itemVersion: { select: { kind: true, key: { select: { key: true } } } },
    },
  });
  for (const { assignmentId, itemVersionId, acceptances, itemVersion } of rows) {
    const { kind, key } = itemVersion;
    if (key)
      keys.get(assignmentId)?.set(itemVersionId, keyWith(itemSchemas[kind].key.parse(key.key), acceptances));
  }
  return keys;
}

/** The same of one assignment, by item. */
export async function itemKeys(
  assignmentId: string,
  itemVersionIds: readonly string[],
): Promise<Map<string, Key>> {
  return (await keysByAssignment([{ assignmentId, itemVersionIds }])).get(assignmentId) ?? new Map();
}
