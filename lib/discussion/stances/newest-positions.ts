type PositionedPost = {
  readonly threadId: string;
  readonly authorId: string;
  readonly position: number | null;
};

/** Thread id → user id → the newest position that they took there. `posts` come the oldest first. */
export function newestPositions(
  posts: readonly PositionedPost[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { threadId, authorId, position } of posts) {
    if (position === null) continue;
    const thread = found.get(threadId) ?? new Map<string, number>();
    found.set(threadId, thread.set(authorId, position));
  }
  return found;
}
