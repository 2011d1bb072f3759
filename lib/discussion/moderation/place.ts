import type { DeskThread } from "../desk/load-discussion";

/** The discussion that the desk of moderation is about, for those who may see it. */
export type ModerationPlace = {
  readonly assignmentId: string;
  readonly courseId: string;
  readonly threads: readonly DeskThread[];
};

/** A thread as the desk names it. */
export type ThreadName = { readonly threadId: string; readonly title: string; readonly group: string | null };

export function threadName({ threads }: ModerationPlace, threadId: string): ThreadName {
  const thread = threads.find((each) => each.threadId === threadId);
  return { threadId, title: thread?.title ?? "", group: thread?.group?.name ?? null };
}
