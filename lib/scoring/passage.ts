import { citationShare } from "./citation";
import type { Scorer } from "./scorer";

/** By how well the marked passages meet an accepted one. */
export const passage: Scorer<"PASSAGE"> = {
  rule: "passage/1",
  share: ({ key, answer, blocks }) => citationShare(answer.passages, key.accepted, blocks),
};
