import { z } from "zod";
import { asking, correctId, id, type KindSchemas, optionFeedback, options, teaching } from "./parts";

/** Picks one. */
export const choice = {
  content: z.object({ ...asking, options }),
  key: z.object({ correct: correctId, optionFeedback, ...teaching }),
  answer: z.object({ option: id.nullable() }),
} as const satisfies KindSchemas;
