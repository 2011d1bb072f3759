/** Of fewer people than this nobody is counted: who they are could be guessed. */
export const FEWEST_OF_A_SIDE = 5;

/** Which side of a line somebody stands on: below its middle, above it, or neither. */
export type Side = "LOW" | "HIGH" | "NEITHER";

export const sideOf = (position: number): Side =>
  position === 0 ? "NEITHER" : position < 0 ? "LOW" : "HIGH";

export type Supported = { readonly id: string; readonly supporterIds: readonly string[] };

/** Those who support a statement, out of all on their side. */
export type SideSupport = {
  readonly count: number;
  /** From 0 to 1. */
  readonly share: number;
};

export type GroundStatement = {
  readonly id: string;
  /** Null where no counts are given. */
  readonly support: { readonly low: SideSupport; readonly high: SideSupport } | null;
};

export type CommonGround = {
  /** How many stand on each side; null where they are fewer than FEWEST_OF_A_SIDE. */
  readonly low: number | null;
  readonly high: number | null;
  readonly statements: readonly GroundStatement[];
};

/**
 * How many on each side of a line support which statement. Counts are given only where both sides are large enough: how many
 * support a statement in all stands beside it elsewhere, so that the count of one side alone would give away the other. Of those
 * on neither side nothing is said, and there is no total.
 *
 * What both sides carry comes first: by the smaller of the two shares, then by the larger. Without counts the statements stay
 * in the order they came in, which then says nothing.
 *
 * @param sides user id → side, of everybody who is counted; a supporter who is not among them is not counted.
 */
export function commonGround(
  statements: readonly Supported[],
  sides: ReadonlyMap<string, Side>,
): CommonGround {
  const size = (side: Side) => [...sides.values()].filter((one) => one === side).length;
  const shown = (count: number) => (count < FEWEST_OF_A_SIDE ? null : count);
  const low = shown(size("LOW"));
  const high = shown(size("HIGH"));
  if (low === null || high === null)
    return { low, high, statements: statements.map(({ id }) => ({ id, support: null })) };
  const counted = statements.map(({ id, supporterIds }) => {
    const on = (side: Side, of: number): SideSupport => {
      const count = [...new Set(supporterIds)].filter((userId) => sides.get(userId) === side).length;
      return { count, share: count / of };
    };
    return { id, support: { low: on("LOW", low), high: on("HIGH", high) } };
  });
  const smaller = ({ support }: (typeof counted)[number]) => Math.min(support.low.share, support.high.share);
  const larger = ({ support }: (typeof counted)[number]) => Math.max(support.low.share, support.high.share);
  return {
    low,
    high,
    statements: counted.toSorted((a, b) => smaller(b) - smaller(a) || larger(b) - larger(a)),
  };
}
