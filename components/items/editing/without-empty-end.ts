import type { ItemDefinition } from "@/lib/schemas/item";

const FEWEST = 2;

/** A question without the options at its end that were left empty: nobody meant them. Those before others stay, and are found. */
export function withoutEmptyEnd(item: ItemDefinition): ItemDefinition {
  if (!("options" in item.content)) return item;
  const { key } = item;
  const { options } = item.content;
  const right = "correct" in key ? [key.correct].flat() : [];
  const said = "optionFeedback" in key ? key.optionFeedback : {};
  const isMeant = ({ id, text }: (typeof options)[number]) =>
    Boolean(text.trim() || right.includes(id) || said[id]);
  const last = options.findLastIndex(isMeant);
  const kept = options.slice(0, Math.max(last + 1, FEWEST));
  return { ...item, content: { ...item.content, options: kept } } as ItemDefinition;
}
