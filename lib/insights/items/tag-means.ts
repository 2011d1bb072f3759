import type { ItemSums } from "@/lib/statistics/item-statistics";

/** How the class did at the items of a theme or a skill. */
export type TagMean<T extends string> = {
  readonly tag: T;
  readonly items: number;
  /** Points earned by points to earn, from 0 to 1. */
  readonly ratio: number;
};

type Earned = Pick<ItemSums, "mean" | "maximum">;

/** By the tag of each item, in the order in which tags first occur. Tags of which nothing can be said are left out. */
export function tagMeans<T extends string>(
  items: readonly { readonly tag: T; readonly sums: Earned | undefined }[],
): TagMean<T>[] {
  const known = items.flatMap(({ tag, sums }) => (sums ? [{ tag, sums }] : []));
  return [...new Set(known.map(({ tag }) => tag))].map((tag) => {
    const own = known.filter((item) => item.tag === tag);
    const sum = (of: (sums: Earned) => number) => own.reduce((total, { sums }) => total + of(sums), 0);
    return { tag, items: own.length, ratio: sum(({ mean }) => mean) / sum(({ maximum }) => maximum) };
  });
}
