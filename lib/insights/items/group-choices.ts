import { itemSchemas } from "@/lib/schemas/item";
import type { AskedItem } from "../loading/asked-assignment";
import type { GroupChoices } from "../loading/choices-by-group";

export type OptionByGroup = {
  readonly id: string;
  readonly text: string;
  readonly isRight: boolean;
  /** How many of the group with the highest and with the lowest totals chose it. */
  readonly upper: number;
  readonly lower: number;
};

/** The options of an item with who chose them; null where there is nothing to choose from, or there are no groups. */
export function optionsByGroup(item: AskedItem, choices: GroupChoices | null): OptionByGroup[] | null {
  if (!choices) return null;
  const { options, right } = optionsOf(item);
  if (options.length === 0) return null;
  const counts = choices.byItem.get(item.id);
  return options.map(({ id, text }) => ({
    ...{ id, text, isRight: right.includes(id) },
    ...(counts?.get(id) ?? { upper: 0, lower: 0 }),
  }));
}

function optionsOf({ kind, content, key }: AskedItem) {
  if (kind === "CHOICE")
    return {
      options: itemSchemas.CHOICE.content.parse(content).options,
      right: [itemSchemas.CHOICE.key.parse(key).correct],
    };
  if (kind === "MULTIPLE_CHOICE")
    return {
      options: itemSchemas.MULTIPLE_CHOICE.content.parse(content).options,
      right: itemSchemas.MULTIPLE_CHOICE.key.parse(key).correct,
    };
  return { options: [], right: [] };
}
