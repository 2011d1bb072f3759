import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { ItemDefinition, ItemKind } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";

export type Item<K extends ItemKind = ItemKind> = Extract<ItemDefinition, { kind: K }>;

/** The lists of passages in a key: those that count as right, and those that support it. */
export type PassageList = "accepted" | "evidence";

/** The text, and how a passage of it comes to stand in the key. */
export type TextDeeds = {
  readonly text: ReadingText;
  /** Opens the text to have a passage chosen. */
  readonly pick: (list: PassageList) => void;
  readonly show: (passage: Passage) => void;
};

/** What the editing of one kind of question is given: its content and key. All else is common to every kind. */
export type EditorProps<K extends ItemKind = ItemKind> = Readonly<{
  item: Item<K>;
  /** `place` names what is typed in, so that typing on is one step to undo; null for a step of its own. */
  onChange: (item: Item<K>, place: string | null) => void;
  textDeeds: TextDeeds;
}>;

/** Changes of the two parts of an item. */
export function partsOf<K extends ItemKind>({ item, onChange }: Pick<EditorProps<K>, "item" | "onChange">) {
  return {
    content: (part: Partial<Item<K>["content"]>, place: string | null = null) =>
      onChange({ ...item, content: { ...item.content, ...part } }, place),
    key: (part: Partial<Item<K>["key"]>, place: string | null = null) =>
      onChange({ ...item, key: { ...item.key, ...part } }, place),
  };
}
