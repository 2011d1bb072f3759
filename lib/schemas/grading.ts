import { z } from "zod";
import { COUNTINGS } from "./counting";
import { instant } from "./instant";
import { MAX_SHORT_ANSWER_LENGTH } from "./kinds/short-answer";

/** criterion id → level, from 0. */
export const levelsSchema = z.record(z.string(), z.number().int().min(0).max(5));
export type Levels = Readonly<z.infer<typeof levelsSchema>>;

export const MAX_COMMENT_LENGTH = 4000;

export const markSchema = z.object({
  attemptId: z.uuid(),
  itemVersionId: z.uuid(),
  levels: levelsSchema,
  comment: z.string().trim().max(MAX_COMMENT_LENGTH),
  /** The score that the marker saw, so that two markers do not overwrite one another unawares. */
  baseScoreId: z.uuid().nullable(),
});
export type Mark = z.infer<typeof markSchema>;

export const undoMarkSchema = z.object({ scoreId: z.uuid() });
export type UndoMark = z.infer<typeof undoMarkSchema>;

export const adjustmentSchema = z.object({
  assignmentId: z.uuid(),
  itemVersionId: z.uuid(),
  counting: z.enum(COUNTINGS),
});
export type AdjustmentInput = z.infer<typeof adjustmentSchema>;

/** `share` of the points, above 0 to 1; null accepts the wording no more. */
export const wordingSchema = z.object({
  assignmentId: z.uuid(),
  itemVersionId: z.uuid(),
  words: z.string().trim().min(1).max(MAX_SHORT_ANSWER_LENGTH),
  share: z.number().gt(0).max(1).nullable(),
});
export type WordingInput = z.infer<typeof wordingSchema>;

/** Moves an item of an assignment to another of its versions. */
export const moveItemSchema = z.object({
  assignmentId: z.uuid(),
  itemVersionId: z.uuid(),
  toVersionId: z.uuid(),
});
export type MoveItem = z.infer<typeof moveItemSchema>;

/** Who did an attempt is excused from items of its assignment, or not any more. */
export const excuseSchema = z.object({
  assignmentId: z.uuid(),
  attemptId: z.uuid(),
  itemVersionIds: z.array(z.uuid()).min(1).max(60),
  isExcused: z.boolean(),
});
export type ExcuseInput = z.infer<typeof excuseSchema>;

export const returnSchema = z.object({
  assignmentId: z.uuid(),
  attemptIds: z.array(z.uuid()).min(1).max(2000),
  /** Said by whoever was told that answers among them are not marked, and wants to return them all the same. */
  evenUnmarked: z.boolean(),
  /** Comments alone: points and levels stay hidden until they are shown. */
  withoutMarks: z.boolean().optional(),
  /** Lets the work be revised; `until` null: as long as nobody ends it. */
  revision: z.object({ until: instant.nullable() }).nullable().optional(),
});
export type Return = z.infer<typeof returnSchema>;

/** Names a return by its instant, so that only what it returned is taken back. */
export const undoReturnSchema = z.object({
  assignmentId: z.uuid(),
  returnedAt: z.iso.datetime().transform((text) => new Date(text)),
});
export type UndoReturn = z.infer<typeof undoReturnSchema>;
