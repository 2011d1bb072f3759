import { citationShare } from "./citation";
import type { Scorer } from "./scorer";

/** By how well the marked passages meet an accepted one; with ALL_OR_NOTHING a near miss earns nothing. */
export const passage: Scorer<"PASSAGE"> = {
  rule: "passage/1",
  share({ content, key, answer, blocks }) {
    const share = citationShare(answer.passages, key.accepted, blocks);
    return content.credit === "ALL_OR_NOTHING" && share < 1 ? 0 : share;
  },
};
