import type { Passage } from "@/lib/schemas/passage";

/** A teacher's marking of one extended response: for each criterion the index of its level, from 0. */
export type Marking = {
  readonly levels: Readonly<Record<"claim" | "evidence" | "reasoning", 0 | 1 | 2 | 3>>;
  readonly comment: string;
};

/** One invented student's extended response; without a marking it still waits on the teacher's desk. */
export type Essay = {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly marking?: Marking;
};
