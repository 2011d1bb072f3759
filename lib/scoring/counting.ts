import type { Counting } from "@/lib/schemas/counting";

/** Points by a rule, as the history of scores keeps them. */
export type Given = { readonly points: number; readonly maximum: number; readonly rule: string };

/** The rule of what a student need not answer: 0 of 0 points. */
export const EXCUSED: Given = { points: 0, maximum: 0, rule: "excused/1" };

/**
 * What every answer to an item earns once it does not count as marked: 0 of 0 where it is dropped, so that it weighs
 * neither for nor against; all of it where everybody has it. Null where marking decides.
 */
export function givenToAll(counting: Counting, worth: number): Given | null {
  switch (counting) {
    case "AS_MARKED":
      return null;
    case "DROPPED":
      return { points: 0, maximum: 0, rule: "dropped/1" };
    case "FULL_MARKS":
      return { points: worth, maximum: worth, rule: "full-marks/1" };
  }
}
