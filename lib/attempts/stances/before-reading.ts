import { learnerItems } from "@/lib/items/frozen/learner-items";
import {
  type FirstStance,
  firstStanceSchema,
  type LaterStance,
  laterStanceSchema,
} from "@/lib/schemas/kinds/stance";
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

/** Selects where students stand after the discussion, with an attempt or alone. */
export const laterStanceColumns = {
  itemVersionId: true,
  position: true,
  confidence: true,
  moved: true,
  movedByPostId: true,
} as const;

type LaterRow = StanceRow & Pick<LaterStance, "moved" | "movedByPostId">;

/** Item version id → stance after the discussion. */
export const laterByItem = (rows: readonly LaterRow[]): Record<string, LaterStance> =>
  Object.fromEntries(
    rows.map(({ itemVersionId, ...stance }) => [itemVersionId, laterStanceSchema.parse(stance)]),
  );

/** Item version id → stance. */
export const byItem = (rows: readonly StanceRow[]): Record<string, FirstStance> =>
  Object.fromEntries(
    rows.map(({ itemVersionId, ...stance }) => [itemVersionId, firstStanceSchema.parse(stance)]),
  );
