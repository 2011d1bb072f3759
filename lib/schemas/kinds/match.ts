import { z } from "zod";
import { asking, id, type KindSchemas, placementCredit, teaching, text } from "./parts";

/** Pairs terms with meanings. A meaning may belong to several terms, and some may belong to none. */
export const match = {
  content: z.object({
    ...asking,
    terms: z.array(z.object({ id, text })).min(2).max(12),
    meanings: z.array(z.object({ id, text })).min(2).max(15),
    credit: placementCredit,
  }),
  /** Term id → meaning id. */
  key: z.object({ placement: z.record(id, id), ...teaching }),
  answer: z.object({ placement: z.record(id, id) }),
} as const satisfies KindSchemas;
