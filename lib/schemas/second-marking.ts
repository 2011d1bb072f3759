import { z } from "zod";
import { levelsSchema, MAX_COMMENT_LENGTH } from "./grading";

/** Every how many-th attempt a second marker may be asked to mark: 1 is all of them. */
export const SAMPLES = [1, 2, 3, 4, 5, 10] as const;

export const askSecondMarkerSchema = z.object({
  assignmentId: z.uuid(),
  markerId: z.uuid(),
  sample: z.coerce.number().refine((every) => (SAMPLES as readonly number[]).includes(every)),
});
export type AskSecondMarker = z.infer<typeof askSecondMarkerSchema>;

export const secondMarkingSchema = z.object({ assignmentId: z.uuid() });
export type SecondMarkingInput = z.infer<typeof secondMarkingSchema>;

export const SETTLINGS = ["FIRST", "SECOND", "BY_HAND"] as const;

/** Whose comment the student gets with a settled mark. */
export const SETTLED_COMMENTS = ["FIRST", "SECOND", "NONE"] as const;

export const settleSchema = z
  .object({
    attemptId: z.uuid(),
    itemVersionId: z.uuid(),
    settling: z.enum(SETTLINGS),
    /** Only by hand: else they are the marker's. */
    levels: levelsSchema,
    comment: z.enum(SETTLED_COMMENTS),
    note: z.string().trim().max(MAX_COMMENT_LENGTH),
    /** The score that counted when it was decided; null where none did. */
    baseScoreId: z.uuid().nullable(),
  })
  .refine(({ settling, note }) => settling !== "BY_HAND" || note !== "", {
    path: ["note"],
    message: "required",
  });
export type Settle = z.infer<typeof settleSchema>;

export const undoSettlementSchema = z.object({ settlementId: z.uuid() });
export type UndoSettlement = z.infer<typeof undoSettlementSchema>;
