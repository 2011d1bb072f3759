import type { Scorer } from "./scorer";

/** All or nothing. */
export const choice: Scorer<"CHOICE"> = {
  rule: "choice/1",
  share: ({ key, answer }) => (answer.option === key.correct ? 1 : 0),
};
