import { resolved } from "@/lib/articles/passages/resolved";
import type { Block } from "@/lib/schemas/article";
import { type Inconsistency, inconsistencies } from "@/lib/schemas/inconsistencies";
import type { ItemDefinition } from "@/lib/schemas/item";

/** What keeps a well-formed item from being asked about a text. */
export type ItemProblem = { readonly path: string; readonly code: Inconsistency["code"] | "passageUnknown" };

/** What does not fit together in an item, and the passages of its key that do not stand in the text. */
export function problemsOf(item: ItemDefinition, blocks: readonly Block[]): ItemProblem[] {
  const { key } = item;
  const lost = (["evidence", "accepted"] as const).filter((part) => {
    const passages = part in key ? (key as Record<typeof part, (typeof key)["evidence"]>)[part] : [];
    return resolved(passages, blocks).length < passages.length;
  });
  return [
    ...inconsistencies(item),
    ...lost.map((part) => ({ path: `key.${part}`, code: "passageUnknown" as const })),
  ];
}
