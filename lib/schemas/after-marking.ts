import { z } from "zod";
import { MAX_LOOK_ANSWER_LENGTH, MAX_REASON_LENGTH } from "./after-marking-limits";
import { markSchema } from "./grading";
import { instant } from "./instant";

const answerPlace = { attemptId: z.uuid(), itemVersionId: z.uuid() };

/** A student asks for a second look at the mark of one answer. */
export const askSecondLookSchema = z.object({
  ...answerPlace,
  reason: z.string().trim().min(1, "required").max(MAX_REASON_LENGTH),
});
export type AskSecondLook = z.output<typeof askSecondLookSchema>;

/** What comes of it: words, and a new mark or none. */
export const answerSecondLookSchema = z.object({
  ...answerPlace,
  words: z.string().trim().min(1, "required").max(MAX_LOOK_ANSWER_LENGTH),
  /** Null: the mark stays. */
  mark: markSchema.omit({ attemptId: true, itemVersionId: true }).nullable(),
});
export type AnswerSecondLook = z.output<typeof answerSecondLookSchema>;

export const attemptIdSchema = z.object({ attemptId: z.uuid() });
export type AttemptId = z.output<typeof attemptIdSchema>;

const attemptsOf = { assignmentId: z.uuid(), attemptIds: z.array(z.uuid()).min(1).max(2000) };

export const showMarksSchema = z.object(attemptsOf);
export type ShowMarks = z.output<typeof showMarksSchema>;

/** Lets returned work be revised, or no more. `until` null: as long as nobody ends it. */
export const allowRevisionSchema = z.object({
  ...attemptsOf,
  isAllowed: z.boolean(),
  until: instant.nullable(),
});
export type AllowRevision = z.output<typeof allowRevisionSchema>;
