import type { CommentTemplate } from "@/lib/grading/comment-templates";
import type { ActionResult } from "@/lib/schemas/action-result";

/** The marker's own comments, and what can be done with them. */
export type Bank = {
  readonly templates: readonly CommentTemplate[];
  readonly save: (input: unknown) => Promise<ActionResult<{ templateId: string }>>;
  readonly remove: (input: unknown) => Promise<ActionResult<void>>;
};
