import type { Release } from "@/lib/assignments/policy";
import { type Key, keySchemas } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";

/** The keys of item versions, by id, if the release allows anything that is taken from them; else none is read. */
export async function releasedKeys(
  release: Release,
  itemVersionIds: readonly string[],
): Promise<Map<string, Key>> {
  if (!release.scores && !release.keys) return new Map();
  const rows = await db.itemKey.findMany({
    where: { itemVersionId: { in: [...itemVersionIds] } },
    select: { itemVersionId: true, key: true, itemVersion: { select: { kind: true } } },
  });
  return new Map(rows.map((row) => [row.itemVersionId, keySchemas[row.itemVersion.kind].parse(row.key)]));
}
