import { learnerItems } from "@/lib/items/frozen/learner-items";
import type { Save } from "@/lib/schemas/attempts";
import { itemSchemas } from "@/lib/schemas/item";
import { InvalidInput } from "@/lib/server/errors";

/**
 * Checks each answer with the schema of its item's kind.
 * @throws InvalidInput "answerMalformed" when one does not fit, or an item is named twice or is not there.
 */
export async function parseSaves(saves: readonly Save[]): Promise<Save[]> {
  const ids = saves.map((save) => save.itemVersionId);
  const items = await learnerItems(ids);
  if (items.length !== saves.length || new Set(ids).size !== ids.length)
    throw new InvalidInput("answerMalformed");
  return saves.map((save, i) => {
    const item = items[i];
    const parsed = item && itemSchemas[item.kind].answer.safeParse(save.answer);
    if (!parsed?.success) throw new InvalidInput("answerMalformed");
    return { ...save, answer: parsed.data };
  });
}
