import { z } from "zod";
import { passageSchema, passagesSchema } from "../passage";
import { asking, type KindSchemas, teaching } from "./parts";

/** Marks the passage that does what is asked. */
export const passage = {
  content: z.object({
    ...asking,
    credit: z.enum(["NEAR_COUNTS_HALF", "ALL_OR_NOTHING"]).default("NEAR_COUNTS_HALF"),
  }),
  key: z.object({ accepted: z.array(passageSchema).min(1, "passageNeeded").max(12), ...teaching }),
  answer: z.object({ passages: passagesSchema }),
} as const satisfies KindSchemas;
