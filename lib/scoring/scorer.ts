import type { Block } from "@/lib/schemas/article";
import type { Answer, Content, ItemKind, Key } from "@/lib/schemas/item";

/** What a formula may look at: the frozen question, its key, one answer, and the text it was asked about. */
export type Marking<K extends ItemKind> = {
  readonly content: Content<K>;
  readonly key: Key<K>;
  readonly answer: Answer<K>;
  readonly blocks: readonly Block[];
};

/** How one kind of item is marked by itself. Pure: no clock, no chance, no database. */
export type Scorer<K extends ItemKind> = {
  /**
   * Names the formula and its version in the history of scores; a changed formula takes the next number. The item's
   * `credit` is said after it.
   */
  readonly rule: string;
  /** The share of the points that the answer earns, from 0 to 1. */
  readonly share: (marking: Marking<K>) => number;
};
