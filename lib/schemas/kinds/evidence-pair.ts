import { z } from "zod";
import { passageSchema, passagesSchema } from "../passage";
import { asking, correctId, id, type KindSchemas, optionFeedback, options, teaching } from "./parts";

/** Part A, the option, and part B, the passage that supports it. */
export const evidencePair = {
  content: z.object({ ...asking, options, credit: z.enum(["HALVES", "ANSWER_FIRST"]).default("HALVES") }),
  key: z.object({
    correct: correctId,
    accepted: z.array(passageSchema).min(1, "passageNeeded").max(12),
    optionFeedback,
    ...teaching,
  }),
  answer: z.object({ option: id.nullable(), passages: passagesSchema }),
} as const satisfies KindSchemas;
