import { citationShare } from "./citation";
import type { Scorer } from "./scorer";

/**
 * Half for the option (part A) and half for the passage that supports it (part B): each on its own (HALVES), or the passage
 * only beside the right option (ANSWER_FIRST).
 */
export const evidencePair: Scorer<"EVIDENCE_PAIR"> = {
  rule: "evidence-pair/1",
  share({ content, key, answer, blocks }) {
    const isRight = answer.option === key.correct;
    if (!isRight && content.credit === "ANSWER_FIRST") return 0;
    return (isRight ? 0.5 : 0) + citationShare(answer.passages, key.accepted, blocks) / 2;
  },
};
