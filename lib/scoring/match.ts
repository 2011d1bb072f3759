import { placedShare } from "./placed";
import type { Scorer } from "./scorer";

/** By the terms that have their right meaning. */
export const match: Scorer<"MATCH"> = {
  rule: "match/1",
  share: ({ content: { terms, credit }, key, answer }) =>
    placedShare(
      terms.map(({ id }) => id),
      key.placement,
      answer.placement,
      credit,
    ),
};
