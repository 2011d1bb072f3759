import { z } from "zod";
import { asking, id, type KindSchemas, optionFeedback, options, teaching } from "./parts";

/** Picks several. */
export const multipleChoice = {
  content: z.object({
    ...asking,
    options,
    credit: z.enum(["RIGHT_MINUS_WRONG", "ALL_OR_NOTHING"]).default("RIGHT_MINUS_WRONG"),
  }),
  key: z.object({ correct: z.array(id).min(1, "correctNeeded"), optionFeedback, ...teaching }),
  answer: z.object({ options: z.array(id).max(12) }),
} as const satisfies KindSchemas;
