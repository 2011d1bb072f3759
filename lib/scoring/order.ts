import type { Scorer } from "./scorer";

/**
 * By the item's credit, where `n` entries have an order:
 * - PAIRS: `max(0, (C − D) / (n (n − 1) / 2))`, C and D the pairs of entries that stand in the right and in the wrong
 *   order. This is Kendall's τ (Kendall 1938) with its negative half cut off: a random order earns little on average, the
 *   reverse nothing, and one entry too early costs only what it overtakes.
 * - PLACES: the share of entries in exactly their place.
 * - ALL_OR_NOTHING: 1 for the whole order, else 0.
 *
 * A pair of which one was not placed counts neither way.
 */
export const order: Scorer<"ORDER"> = {
  rule: "order/1",
  share({ content, key, answer }) {
    const right = [...new Set(key.order)];
    const given = [...new Set(answer.order)].filter((id) => right.includes(id));
    if (right.length < 2) return 0;
    switch (content.credit) {
      case "PAIRS":
        return Math.max(0, agreement(right, given) / ((right.length * (right.length - 1)) / 2));
      case "PLACES":
        return right.filter((id, place) => given[place] === id).length / right.length;
      case "ALL_OR_NOTHING":
        return right.every((id, place) => given[place] === id) ? 1 : 0;
    }
  },
};

/** Pairs of `given` in the order of `right`, minus those in the opposite one. */
function agreement(right: readonly string[], given: readonly string[]): number {
  const ranks = given.map((id) => right.indexOf(id));
  return ranks.reduce(
    (sum, rank, at) => sum + ranks.slice(at + 1).reduce((part, later) => part + (later > rank ? 1 : -1), 0),
    0,
  );
}
