import type { ItemDefinition } from "@/lib/schemas/item";
import { newId } from "./parts/new-id";

/** As it is edited: what is to be put in order stands in the right one. */
export function inOrder(item: ItemDefinition): ItemDefinition {
  if (item.kind !== "ORDER") return item;
  const { entries } = item.content;
  const ordered = item.key.order.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return ordered.length === entries.length
    ? { ...item, content: { ...item.content, entries: ordered } }
    : item;
}

/**
 * As it is saved: neither the ids of what is to be put in order nor where it stands tells the right one. Ids that rise
 * by chance are given anew.
 */
export function orderHidden(item: ItemDefinition): ItemDefinition {
  if (item.kind !== "ORDER") return item;
  let { entries } = item.content;
  const rises = () => entries.every(({ id }, at) => at === 0 || (entries[at - 1]?.id ?? "") < id);
  while (entries.length > 1 && rises()) entries = entries.map((entry) => ({ ...entry, id: newId() }));
  return {
    ...item,
    content: { ...item.content, entries: entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)) },
    key: { ...item.key, order: entries.map(({ id }) => id) },
  };
}
