import { z } from "zod";
import { asking, id, type KindSchemas, teaching, text } from "./parts";

/** Puts events or steps in order. */
export const order = {
  content: z.object({
    ...asking,
    entries: z.array(z.object({ id, text })).min(3).max(10),
    credit: z.enum(["PAIRS", "PLACES", "ALL_OR_NOTHING"]).default("PAIRS"),
  }),
  /** Entry ids from first to last. */
  key: z.object({ order: z.array(id).min(3).max(10), ...teaching }),
  /** Those that were placed so far, from first to last. */
  answer: z.object({ order: z.array(id).max(10) }),
} as const satisfies KindSchemas;
