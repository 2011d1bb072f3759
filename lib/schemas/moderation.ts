import { z } from "zod";

const reason = z.string().trim().min(1, "required").max(1000);

export const reportSchema = z.object({ postId: z.uuid(), reason });
export type ReportInput = z.infer<typeof reportSchema>;

export const hideSchema = z.object({ postId: z.uuid(), reason });
export type Hide = z.infer<typeof hideSchema>;

/** Names the revision that was looked at: what its author has said since, nobody has let through. */
export const releaseSchema = z.object({ postId: z.uuid(), revision: z.number().int().min(1) });
export type Release = z.infer<typeof releaseSchema>;

/** What a teacher can set on a post, and take off again. */
export const POST_SIGNS = ["PINNED", "FEATURED", "ENDORSED"] as const;
export const postSignSchema = z.object({ postId: z.uuid(), sign: z.enum(POST_SIGNS), isOn: z.boolean() });
export type PostSign = z.infer<typeof postSignSchema>;

export const lockSchema = z.object({ threadId: z.uuid(), isLocked: z.boolean() });
export type Lock = z.infer<typeof lockSchema>;

/** Closes a thread with a summary that rests on posts of it. */
export const closeThreadSchema = z.object({
  threadId: z.uuid(),
  summary: z.string().trim().min(1, "required").max(8000),
  postIds: z.array(z.uuid()).max(20).default([]),
});
export type CloseThread = z.infer<typeof closeThreadSchema>;

export const threadIdSchema = z.object({ threadId: z.uuid() });
export type ThreadId = z.infer<typeof threadIdSchema>;

/** Where a page of the log begins, as its address says: after an act. What makes no sense is as if it were not said. */
export const logAskSchema = z.uuid().nullable().catch(null);
