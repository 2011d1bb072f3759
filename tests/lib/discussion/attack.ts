import { expect } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { getArrived } from "@/lib/discussion/arrived";
import { getDiscuss } from "@/lib/discussion/discuss";
import { getNotes } from "@/lib/discussion/notes";
import { getNotices } from "@/lib/discussion/notices";
import { getPostHistory } from "@/lib/discussion/post-history";
import { getPosts } from "@/lib/discussion/thread";
import type { Transaction } from "@/lib/server/db";
import { database } from "../../support/database";
import { ask, type discussingClass, passage, read } from "./class";

type Lesson = Awaited<ReturnType<typeof discussingClass>>;

/** All that somebody can ask a discussion for, in one text; what is refused is left out. */
export async function everything(
  { threadId, assignmentId }: Lesson,
  who: Viewer,
  postIds: readonly string[],
) {
  const asked = await Promise.allSettled([
    read(who, threadId),
    ...(["ALL", "UNREAD", "UNANSWERED", "MINE"] as const).map((show) =>
      getPosts(who, threadId, ask({ show })),
    ),
    getPosts(who, threadId, ask({ search: "words" })),
    getPosts(who, threadId, ask({ passage: `${passage.blockId}:${passage.start}-${passage.end}` })),
    getPosts(who, threadId, { ...ask(), holding: [...postIds] }),
    getDiscuss(who, assignmentId),
    getArrived(who, { threadId, since: new Date(0) }),
    getNotices(who),
    getNotes(who, assignmentId),
    ...postIds.map((postId) => getPostHistory(who, postId)),
  ]);
  return JSON.stringify(asked.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])));
}

export type Meanwhile = (transaction: Transaction) => Promise<unknown>;

/**
 * Starts a deed, stops it where it comes to write, does something else meanwhile, and lets it go on.
 * @returns what the deed came to.
 */
export async function whileWaiting<T>(
  courseId: string,
  who: Viewer,
  deed: () => Promise<T>,
  meanwhile: Meanwhile,
) {
  const started = await database.$transaction(async (transaction) => {
    await transaction.$queryRaw`
      SELECT 1 FROM enrollment WHERE course_id = ${courseId}::uuid AND user_id = ${who.userId}::uuid FOR UPDATE`;
    const outcome = Promise.allSettled([deed()]);
    await expect.poll(waitsForLock, { timeout: 3000 }).toBe(true);
    await meanwhile(transaction);
    return { outcome };
  });
  const [settled] = await started.outcome;
  return settled.status === "fulfilled"
    ? { value: settled.value, reason: null }
    : { value: null, reason: settled.reason as unknown };
}

async function waitsForLock(): Promise<boolean> {
  const waiting = await database.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return waiting.length > 0;
}
