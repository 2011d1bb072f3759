import type { ItemKind } from "@/lib/schemas/item";
import type { ItemStatistics } from "@/lib/statistics/item-statistics";
import type { Quartiles } from "@/lib/statistics/quartiles";
import type { OptionByGroup } from "./group-choices";

/** What should be looked at in an item, the gravest first. */
export type Flag =
  /** More of the best chose a wrong option than a right one. */
  | { readonly reason: "key"; readonly option: string }
  /** Who did well in the rest did worse here. */
  | { readonly reason: "against" }
  /** No better than blind guessing. */
  | { readonly reason: "guessed" }
  | { readonly reason: "hard" }
  /** Nearly everybody got it: it tells nobody apart, which may be as it should. */
  | { readonly reason: "easy" };

/** How an item did among the others. */
export type ItemInsight = ItemStatistics & {
  readonly itemVersionId: string;
  /** From 1, as it is asked. */
  readonly number: number;
  readonly kind: ItemKind;
  readonly prompt: string;
  /** What blind guessing earns, from 0 to 1; null where it is not known. */
  readonly guess: number | null;
  readonly options: readonly OptionByGroup[] | null;
  readonly flag: Flag | null;
  /** How long they were at it, in seconds; null where nobody's time is known. */
  readonly time: Quartiles | null;
  /** Unusually long for its points, and with few of them. */
  readonly takesLong: boolean;
};

const HARD = 0.2;
const EASY = 0.95;

/** What should be looked at; null where nothing should, or nothing is known. */
export function flagOf({
  facility,
  discrimination,
  guess,
  options,
}: Pick<ItemInsight, "facility" | "discrimination" | "guess" | "options">): Flag | null {
  const right = options?.filter(({ isRight }) => isRight) ?? [];
  const lure = options
    ?.filter(({ isRight }) => !isRight)
    .toSorted((a, b) => b.upper - a.upper)
    .at(0);
  if (lure && right.length > 0 && right.every(({ upper }) => upper < lure.upper))
    return { reason: "key", option: lure.text };
  if (discrimination !== null && discrimination < 0) return { reason: "against" };
  if (facility === null) return null;
  if (guess !== null && facility <= guess) return { reason: "guessed" };
  if (facility < HARD) return { reason: "hard" };
  return facility >= EASY ? { reason: "easy" } : null;
}
