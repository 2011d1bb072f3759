import { db } from "@/lib/server/db";
import { Prisma } from "@/lib/server/generated/client";

/** What is counted of a thread, of posts that stand. */
export type ThreadCounts = {
  readonly posts: number;
  /** Students who have posted. */
  readonly students: number;
  /** Conversations in which nothing is said under another name than the one they were begun under. */
  readonly unanswered: number;
  /** Posts that the viewer has not had on their screen. */
  readonly unread: number;
  readonly held: number;
  /** Posts with an open report. */
  readonly reported: number;
};

/** Counts of threads that the caller has made sure the viewer may read. */
export async function threadCounts(
  userId: string,
  threadIds: readonly string[],
): Promise<ReadonlyMap<string, ThreadCounts>> {
  if (threadIds.length === 0) return new Map();
  const rows = await db.$queryRaw<(ThreadCounts & { threadId: string })[]>(Prisma.sql`
    SELECT p.thread_id AS "threadId",
      count(*) FILTER (WHERE s.stands)::int AS posts,
      count(DISTINCT p.author_id) FILTER (WHERE s.stands AND NOT p.is_teachers)::int AS students,
      count(*) FILTER (WHERE s.stands AND p.parent_id IS NULL AND NOT EXISTS (
        SELECT 1 FROM post a WHERE a.parent_id = p.id AND (a.author_id <> p.author_id OR a.alias IS DISTINCT FROM p.alias)
          AND a.held_at IS NULL AND a.hidden_at IS NULL AND a.withdrawn_at IS NULL))::int AS unanswered,
      count(*) FILTER (WHERE s.stands AND p.author_id <> ${userId}::uuid AND NOT EXISTS (
        SELECT 1 FROM post_read r WHERE r.course_id = p.course_id AND r.user_id = ${userId}::uuid
          AND r.post_id = p.id))::int AS unread,
      count(*) FILTER (WHERE p.held_at IS NOT NULL AND p.hidden_at IS NULL AND p.withdrawn_at IS NULL)::int AS held,
      count(*) FILTER (WHERE EXISTS (
        SELECT 1 FROM report o WHERE o.post_id = p.id AND o.settled_at IS NULL))::int AS reported
    FROM post p
    CROSS JOIN LATERAL (
      SELECT p.held_at IS NULL AND p.hidden_at IS NULL AND p.withdrawn_at IS NULL AS stands) s
    WHERE p.thread_id IN (${Prisma.join(threadIds.map((id) => Prisma.sql`${id}::uuid`))})
    GROUP BY p.thread_id`);
  return new Map(rows.map(({ threadId, ...counts }) => [threadId, counts]));
}

export const NOTHING_YET: ThreadCounts = {
  posts: 0,
  students: 0,
  unanswered: 0,
  unread: 0,
  held: 0,
  reported: 0,
};
