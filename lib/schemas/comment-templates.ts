import { z } from "zod";

/** How long a kept comment may be: half of what a comment may be, so that two of them fit. */
export const COMMENT_TEMPLATE_LENGTH = 2000;

/** Without an id a new one is kept; with one its words are changed. */
export const commentTemplateSchema = z.object({
  templateId: z.uuid().nullable(),
  text: z.string().trim().min(1).max(COMMENT_TEMPLATE_LENGTH),
});
export type CommentTemplateInput = z.infer<typeof commentTemplateSchema>;

export const removeCommentTemplateSchema = z.object({ templateId: z.uuid() });
