import type { Counting } from "@/lib/schemas/counting";

/** Selects, with an item of an assignment, the word that holds on how it counts. */
export const newestAdjustment = {
  orderBy: { createdAt: "desc" },
  take: 1,
  select: { counting: true },
} as const;

/** How an item counts now, by what `newestAdjustment` selected: as it is marked where nobody said otherwise. */
export const countingOf = (adjustments: readonly { readonly counting: Counting }[]): Counting =>
  adjustments[0]?.counting ?? "AS_MARKED";
