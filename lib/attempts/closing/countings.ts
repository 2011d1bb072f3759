import type { Counting } from "@/lib/schemas/counting";
import type { Transaction } from "@/lib/server/db";

/** How the items of an assignment count now, by item version; those that are not in it count as they are marked. */
export async function countings(
  client: Pick<Transaction, "adjustment">,
  assignmentId: string,
): Promise<ReadonlyMap<string, Counting>> {
  const rows = await client.adjustment.findMany({
    where: { assignmentId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { itemVersionId: true, counting: true },
  });
  return new Map(rows.map(({ itemVersionId, counting }) => [itemVersionId, counting]));
}
