/** Where a post stands in its thread. */
export const postHref = (threadId: string, postId: string): string =>
  `/threads/${threadId}?post=${postId}#post-${postId}`;
