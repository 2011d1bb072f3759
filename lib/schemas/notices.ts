import { z } from "zod";

/** Since when a page asks. What makes no sense is as if it were not said. */
export const sinceSchema = z.iso
  .datetime()
  .transform((text) => new Date(text))
  .nullable()
  .catch(null);

/** All of the reader's, or those of one thread. */
export const markNoticesReadSchema = z.object({ threadId: z.uuid().nullable() });
export type MarkNoticesRead = z.infer<typeof markNoticesReadSchema>;
