import type { Passage } from "@/lib/schemas/passage";

/** A teacher's marking of one extended response: for each criterion the index of its level, from 0. */
export type Marking = {
  readonly levels: Readonly<Record<"claim" | "evidence" | "reasoning", 0 | 1 | 2 | 3>>;
  readonly comment: string;
  /** What the teacher says of single words; `quote` stands in the text once. */
  readonly pins?: readonly { readonly quote: string; readonly text: string }[];
  /** The teacher wants to come back to it. */
  readonly isFlagged?: true;
};

/** One invented student's extended response; without a marking it still waits on the teacher's desk. */
export type Essay = {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly marking?: Marking;
};
