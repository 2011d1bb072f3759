import { z } from "zod";
import { levelsSchema } from "./grading";

/** A mark of one student's part in the discussion of an assignment. */
export const participationMarkSchema = z.object({
  assignmentId: z.uuid(),
  userId: z.uuid(),
  levels: levelsSchema,
  comment: z.string().trim().max(4000),
  /** The mark that the marker saw, so that two markers do not overwrite one another unawares. */
  baseMarkId: z.uuid().nullable(),
});
export type ParticipationMark = z.infer<typeof participationMarkSchema>;

/** Gives all marks of a discussion to their students, or takes them back. */
export const returnMarksSchema = z.object({ assignmentId: z.uuid(), isReturned: z.boolean() });
export type ReturnMarks = z.infer<typeof returnMarksSchema>;
