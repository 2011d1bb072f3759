import { z } from "zod";
import { timeReportSchema } from "./attempt-time";
import { MAX_REFLECTION_LENGTH } from "./kinds/matrix";
import { firstStanceSchema, laterStanceSchema } from "./kinds/stance";

/** Far more than anybody types, and one that the database's integer can still count on from. */
const MAX_REVISION = 1_000_000_000;

/**
 * One answer on its way to the server. `saveId` is made by the client, once a save; `baseRevision` is the revision
 * of the response that the student was looking at when they wrote it, 0 when there was none.
 */
export const saveSchema = z.object({
  itemVersionId: z.uuid(),
  saveId: z.uuid(),
  baseRevision: z.number().int().min(0).max(MAX_REVISION),
  /** Checked against itemSchemas of the item's kind once the item is known. */
  answer: z.record(z.string(), z.unknown()),
});
export type Save = z.infer<typeof saveSchema>;

export const savesSchema = z.object({ saves: z.array(saveSchema).max(60) });
export type Saves = z.infer<typeof savesSchema>;

/** Saves with how long the page was used. What is wrong with the time is no reason to refuse an answer: then there is none. */
export const timedSavesSchema = savesSchema.extend({
  time: timeReportSchema.optional().catch(undefined),
});

/** What became of one save. */
export type SaveOutcome =
  /** Committed (now, or already when the same save came again). */
  | {
      readonly itemVersionId: string;
      readonly state: "saved";
      readonly revision: number;
      readonly savedAt: string;
    }
  /** A newer answer is there, made in another tab or on another device: nothing was written. */
  | {
      readonly itemVersionId: string;
      readonly state: "newer";
      readonly revision: number;
      /** Of the save that put it there: a browser whose own save lost its answer on the way knows it again. */
      readonly saveId: string;
      readonly savedAt: string;
      readonly answer: unknown;
    }
  /** The attempt is closed: the answer was kept beside the one handed in, marked late. */
  | { readonly itemVersionId: string; readonly state: "late"; readonly savedAt: string };

export const startSchema = z.object({
  assignmentId: z.uuid(),
  /** Where the student stands before reading, on every statement that asks for it. */
  stances: z
    .array(firstStanceSchema.extend({ itemVersionId: z.uuid() }))
    .max(60)
    .default([]),
});
export type Start = z.input<typeof startSchema>;

/** What a student says of their judgements after handing in. `baseRevision` is 0 where nothing was saved before. */
export const reflectionSchema = z.object({
  attemptId: z.uuid(),
  itemVersionId: z.uuid(),
  baseRevision: z.number().int().min(0).max(MAX_REVISION),
  text: z.string().trim().min(1, "required").max(MAX_REFLECTION_LENGTH),
});
export type ReflectionInput = z.output<typeof reflectionSchema>;

/** Where a student stands on a statement once it has been discussed. */
export const laterStanceInputSchema = laterStanceSchema.extend({
  attemptId: z.uuid(),
  itemVersionId: z.uuid(),
});
export type LaterStanceInput = z.output<typeof laterStanceInputSchema>;
