import { z } from "zod";
import { correctId, id, type KindSchemas, optionFeedback, options, teaching } from "./parts";

/** Picks one. */
export const choice = {
  content: z.object({ options }),
  key: z.object({ correct: correctId, optionFeedback, ...teaching }),
  answer: z.object({ option: id.nullable() }),
} as const satisfies KindSchemas;
