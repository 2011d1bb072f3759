import type { ItemDefinition } from "@/lib/schemas/item";

/** An item of the built-in pack. The slug stays what it is when items are added, moved or reworded. */
export type PackItem = ItemDefinition & { readonly slug: string };
