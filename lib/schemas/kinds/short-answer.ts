import { z } from "zod";
import { FORGIVEN } from "./forgiven";
import { asking, type KindSchemas, teaching } from "./parts";

/** The longest short answer, in UTF-16 code units. */
export const MAX_SHORT_ANSWER_LENGTH = 300;
const words = z.string().trim().min(1).max(MAX_SHORT_ANSWER_LENGTH);

/** A share of the points, for what is right in part. */
export const share = z.number().gt(0).max(1);

/** Types a word or a few. */
export const shortAnswer = {
  content: z.object({
    ...asking,
    forgives: z.array(z.enum(FORGIVEN)).default(["CAPITALS", "ACCENTS", "PUNCTUATION", "SCRIPT"]),
  }),
  key: z.object({
    variants: z
      .array(z.object({ text: words, share }))
      .min(1)
      .max(40),
    ...teaching,
  }),
  answer: z.object({ words: z.string().max(MAX_SHORT_ANSWER_LENGTH) }),
} as const satisfies KindSchemas;
