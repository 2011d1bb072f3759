import { z } from "zod";

export const markSchema = z.object({
  attemptId: z.uuid(),
  itemVersionId: z.uuid(),
  /** criterion id → level, from 0. */
  levels: z.record(z.string(), z.number().int().min(0).max(5)),
  comment: z.string().trim().max(4000),
  /** The score that the marker saw, so that two markers do not overwrite one another unawares. */
  baseScoreId: z.uuid().nullable(),
});
export type Mark = z.infer<typeof markSchema>;

export const returnSchema = z.object({
  assignmentId: z.uuid(),
  attemptIds: z.array(z.uuid()).min(1).max(2000),
});
export type Return = z.infer<typeof returnSchema>;
