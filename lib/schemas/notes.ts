import { z } from "zod";

const text = z.string().trim().min(1, "required").max(4000);

/** A word to one or several students who have not spoken, or have not been answered. */
export const nudgeSchema = z.object({
  assignmentId: z.uuid(),
  userIds: z.array(z.uuid()).min(1, "chooseStudents").max(500),
  text,
});
export type Nudge = z.infer<typeof nudgeSchema>;

/** A question to the author of a post, which nobody else of the class sees. */
export const followUpSchema = z.object({ postId: z.uuid(), text });
export type FollowUp = z.infer<typeof followUpSchema>;

/** What a student says to a note that they got. */
export const answerNoteSchema = z.object({ noteId: z.uuid(), text });
export type AnswerNote = z.infer<typeof answerNoteSchema>;
