import { itemSchemas, type Key } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";

/** The keys of item versions, by id. For those who review, and for what has been released. */
export async function itemKeys(itemVersionIds: readonly string[]): Promise<Map<string, Key>> {
  const rows = await db.itemKey.findMany({
    where: { itemVersionId: { in: [...itemVersionIds] } },
    select: { itemVersionId: true, key: true, itemVersion: { select: { kind: true } } },
  });
  return new Map(
    rows.map((row) => [row.itemVersionId, itemSchemas[row.itemVersion.kind].key.parse(row.key)]),
  );
}
