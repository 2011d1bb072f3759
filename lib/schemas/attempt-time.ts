import { z } from "zod";

/** Whatever the clock of an attempt says: it is held against the database's integer alone. */
const MAX_SECONDS = 100_000_000;

/**
 * How long the answering page was used in one tab so far, in whole seconds, by question; without one, at the text. Totals that only
 * grow: the same report again says nothing new.
 */
export const timeReportSchema = z.object({
  tabId: z.uuid(),
  places: z
    .array(
      z.object({
        itemVersionId: z.uuid().nullable(),
        seconds: z.number().int().min(1).max(MAX_SECONDS),
      }),
    )
    .min(1)
    .max(61)
    .refine((places) => new Set(places.map(({ itemVersionId }) => itemVersionId)).size === places.length),
});
type Report = z.infer<typeof timeReportSchema>;
export type TimeReport = {
  readonly tabId: string;
  readonly places: readonly Readonly<Report["places"][number]>[];
};
