import { placedShare } from "./placed";
import type { Scorer } from "./scorer";

/** By the statements that stand under their right heading. */
export const categorise: Scorer<"CATEGORISE"> = {
  rule: "categorise/1",
  share: ({ content: { statements, credit }, key, answer }) =>
    placedShare(
      statements.map(({ id }) => id),
      key.placement,
      answer.placement,
      credit,
    ),
};
