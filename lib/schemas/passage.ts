import { z } from "zod";

/** The longest block of a text, and so the longest quotation: whatever can be selected in one can be cited. */
export const MAX_BLOCK_LENGTH = 20_000;

/**
 * A span inside one block of an article version. Offsets count UTF-16 code units of the block's text,
 * `end` is exclusive, and `quote` is the exact text between them: the check that the span still resolves.
 */
export const passageSchema = z
  .object({
    blockId: z.string().min(1).max(40),
    start: z.number().int().min(0),
    end: z.number().int().min(1).max(MAX_BLOCK_LENGTH),
    quote: z.string().min(1).max(MAX_BLOCK_LENGTH),
  })
  .refine((passage) => passage.quote.length === passage.end - passage.start, {
    params: { code: "passageLength" },
  });

export type Passage = Readonly<z.infer<typeof passageSchema>>;

/** The passages one answer may cite at most: more is quoting, not citing. */
export const MAX_PASSAGES = 12;

export const passagesSchema = z.array(passageSchema).max(MAX_PASSAGES);
