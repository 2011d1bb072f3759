import type { WordingInput } from "@/lib/schemas/grading";
import type { Change } from "./regrade";

/** The change that accepting a wording is, or accepting it no more. */
export const withWording =
  ({ words, share }: Pick<WordingInput, "words" | "share">): Change =>
  (now) => ({
    ...now,
    accepted: [
      ...now.accepted.filter((other) => other.words !== words),
      ...(share === null ? [] : [{ words, share }]),
    ],
  });
