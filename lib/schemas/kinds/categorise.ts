import { z } from "zod";
import { asking, id, type KindSchemas, placementCredit, teaching, text } from "./parts";

/** Sorts statements under headings. */
export const categorise = {
  content: z.object({
    ...asking,
    categories: z
      .array(z.object({ id, title: text }))
      .min(2)
      .max(6),
    statements: z.array(z.object({ id, text })).min(2).max(20),
    credit: placementCredit,
  }),
  /** Statement id → category id. */
  key: z.object({ placement: z.record(id, id), ...teaching }),
  answer: z.object({ placement: z.record(id, id) }),
} as const satisfies KindSchemas;
