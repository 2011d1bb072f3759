import type { Sentence } from "@/lib/statistics/citations";

/** Where a post stands in its thread. */
export const postAddress = (threadId: string, postId: string): string =>
  `/threads/${threadId}?post=${postId}#post-${postId}`;

/** A thread's posts that rest on words of the text. */
export const passageAddress = (threadId: string, { blockId, start, end }: Sentence): string =>
  `/threads/${threadId}?passage=${encodeURIComponent(blockId)}:${start}-${end}`;
