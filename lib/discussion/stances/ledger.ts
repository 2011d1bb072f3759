import type { FirstStance, LaterStance, MOVERS } from "@/lib/schemas/kinds/stance";

export type MoverName = (typeof MOVERS)[number];

/** The post that moved somebody, as they say. */
export type MovingPost = {
  readonly postId: string;
  readonly threadId: string;
  readonly author: string;
  /** Whether classmates still see it. */
  readonly stands: boolean;
};

/** Where one student stood on a statement: each null where they have not said. */
export type StanceRecord = {
  readonly userId: string;
  readonly before: FirstStance | null;
  readonly after: {
    readonly position: number;
    readonly confidence: number | null;
    /** What moved them since before they read. */
    readonly moved: MoverName | null;
  } | null;
  readonly later: (LaterStance & { readonly movedBy: MovingPost | null }) | null;
};

export type NamedRecord = StanceRecord & { readonly name: string };

/** The three moments, in their order. */
export const MOMENTS = ["before", "after", "later"] as const;

/** Where somebody stood at each moment, null where they have not said. */
export const pathOf = (record: StanceRecord): readonly (number | null)[] =>
  MOMENTS.map((moment) => record[moment]?.position ?? null);

/** From the first place that somebody named to the last, from −200 to 200; null where they named fewer than two. */
export function changeOf(record: StanceRecord): number | null {
  const named = pathOf(record).filter((position) => position !== null);
  const [first, last] = [named[0], named.at(-1)];
  return named.length < 2 || first === undefined || last === undefined ? null : last - first;
}

/** The newest place that somebody named; null where they named none. */
export const newestPlace = (record: StanceRecord): number | null =>
  pathOf(record).findLast((position) => position !== null) ?? null;
