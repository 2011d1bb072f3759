import type { Scorer } from "./scorer";
import { saysTheSame } from "./wording";

/** The share of the best accepted answer that it says the same as: see `wording.ts`. */
export const shortAnswer: Scorer<"SHORT_ANSWER"> = {
  rule: "short-answer/1",
  share: ({ content, key, answer }) =>
    Math.max(
      0,
      ...key.variants.map(({ text, share }) =>
        saysTheSame(answer.words, text, content.forgives) ? share : 0,
      ),
    ),
};
