import { LRUCache } from "lru-cache";
import { itemSchemas, type LearnerItem } from "@/lib/schemas/item";
import { db, type Transaction } from "@/lib/server/db";

const kept = new LRUCache<string, LearnerItem>({ max: 5000 });

/**
 * The learner's part of item versions, in the order asked for, each with its own points. Versions never change, so
 * they are kept in memory; the caller has made sure that the viewer may see them. The key is not read here.
 * @param client the transaction to read in, where there is one: it must not wait for a second connection.
 */
export async function learnerItems(
  itemVersionIds: readonly string[],
  client: Pick<Transaction, "itemVersion"> = db,
): Promise<LearnerItem[]> {
  const missing = itemVersionIds.filter((id) => !kept.has(id));
  if (missing.length > 0) {
    const rows = await client.itemVersion.findMany({
      where: { id: { in: missing } },
      select: { id: true, kind: true, prompt: true, theme: true, points: true, content: true },
    });
    for (const row of rows)
      kept.set(row.id, { ...row, content: itemSchemas[row.kind].content.parse(row.content) } as LearnerItem);
  }
  return itemVersionIds.flatMap((id) => kept.get(id) ?? []);
}
