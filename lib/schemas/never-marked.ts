import type { ItemKind } from "./item";

/** What a student judges or believes is shown, and never marked: such an item is worth no points. */
export const NEVER_MARKED = ["MATRIX", "STANCE"] as const satisfies readonly ItemKind[];

/** Whether answers to items of a kind can earn points at all. */
export const isMarked = (kind: ItemKind): boolean => !NEVER_MARKED.some((one) => one === kind);
