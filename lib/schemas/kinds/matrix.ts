import { z } from "zod";
import { asking, id, type KindSchemas, teaching, text } from "./parts";

/** The longest explanation of a difference between two judgements. */
export const MAX_REFLECTION_LENGTH = 4000;

/** Judges several cases by the same principles. Never marked: its consistency is shown to its author. */
export const matrix = {
  content: z.object({
    ...asking,
    principles: z
      .array(z.object({ id, title: text }))
      .min(2)
      .max(4),
    cases: z.array(z.object({ id, text })).min(3).max(12),
  }),
  key: z.object(teaching),
  /** Case id → principle id. */
  answer: z.object({ judgements: z.record(id, id) }),
} as const satisfies KindSchemas;
