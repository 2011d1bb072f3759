import { z } from "zod";
import { MAX_COMMENT_LENGTH } from "./grading";
import { MAX_ANSWER_LENGTH } from "./kinds/extended-response";

const text = z.string().trim().min(1).max(MAX_COMMENT_LENGTH);

/** A comment on words of a written answer; `quote` is what stands from `start` to before `end`. */
export const pinSchema = z.object({
  attemptId: z.uuid(),
  itemVersionId: z.uuid(),
  start: z.number().int().min(0),
  end: z.number().int().min(1).max(MAX_ANSWER_LENGTH),
  quote: z.string().min(1).max(MAX_ANSWER_LENGTH),
  text,
});
export type Pin = z.infer<typeof pinSchema>;

/** Another wording; the words that it is about stay. */
export const changePinSchema = z.object({ commentId: z.uuid(), text });
export type ChangePin = z.infer<typeof changePinSchema>;

export const pinnedCommentSchema = z.object({ commentId: z.uuid() });
export type PinId = z.infer<typeof pinnedCommentSchema>;

export const flagSchema = z.object({
  attemptId: z.uuid(),
  itemVersionId: z.uuid(),
  isFlagged: z.boolean(),
});
export type Flag = z.infer<typeof flagSchema>;
