import { citationShare } from "./citation";
import type { Scorer } from "./scorer";

/** Half for the option (part A) and half for the passage that supports it (part B), each on its own. */
export const evidencePair: Scorer<"EVIDENCE_PAIR"> = {
  rule: "evidence-pair/1",
  share: ({ key, answer, blocks }) =>
    (answer.option === key.correct ? 0.5 : 0) + citationShare(answer.passages, key.accepted, blocks) / 2,
};
