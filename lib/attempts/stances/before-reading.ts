import { learnerItems } from "@/lib/items/frozen/learner-items";
import { type FirstStance, firstStanceSchema } from "@/lib/schemas/kinds/stance";
import { db } from "@/lib/server/db";
import type { StanceToTake } from "../views";

/** The statements of an assignment on which its students place themselves before they read. */
export async function stancesBeforeReading(assignmentId: string): Promise<StanceToTake[]> {
  const rows = await db.assignmentItem.findMany({
    where: { assignmentId, itemVersion: { kind: "STANCE" } },
    orderBy: { position: "asc" },
    select: { itemVersionId: true },
  });
  const items = await learnerItems(rows.map(({ itemVersionId }) => itemVersionId));
  return items.flatMap((item) => {
    if (item.kind !== "STANCE" || !item.content.asksBefore) return [];
    const { low, high } = item.content;
    return [{ itemVersionId: item.id, statement: item.prompt, low, high }];
  });
}

export type StanceRow = {
  readonly itemVersionId: string;
  readonly position: number;
  readonly confidence: number;
};

/** Item version id → stance. */
export const byItem = (rows: readonly StanceRow[]): Record<string, FirstStance> =>
  Object.fromEntries(
    rows.map(({ itemVersionId, ...stance }) => [itemVersionId, firstStanceSchema.parse(stance)]),
  );
