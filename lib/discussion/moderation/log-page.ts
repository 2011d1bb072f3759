import { db } from "@/lib/server/db";
import type { Moderation } from "@/lib/server/generated/enums";
import { namesIn } from "../names/names-in";
import { type ModerationPlace, type ThreadName, threadName } from "./place";

/** How many acts stand on a page. */
export const LOG_PAGE = 50;

export type ModerationEntry = {
  readonly actId: string;
  readonly act: Moderation;
  readonly at: Date;
  /** Who did it; null: a rule. */
  readonly actor: string | null;
  /** What was said with it; empty: nothing. */
  readonly reason: string;
  readonly thread: ThreadName | null;
  readonly post: { readonly postId: string; readonly author: string } | null;
};

export type ModerationLog = {
  /** The newest first. */
  readonly entries: readonly ModerationEntry[];
  /** What `before` is on the page of what is older; null: there is nothing older. */
  readonly older: string | null;
};

/** A page of what was done in a discussion, the newest first. */
export async function logPage(place: ModerationPlace, before: string | null): Promise<ModerationLog> {
  const rows = await db.moderationAct.findMany({
    where: { assignmentId: place.assignmentId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: LOG_PAGE + 1,
    ...(before && { cursor: { id: before }, skip: 1 }),
    include: { post: { select: { authorId: true } } },
  });
  const page = rows.slice(0, LOG_PAGE);
  const people = page.flatMap(({ actorId, post }) => [actorId ?? [], post?.authorId ?? []].flat());
  const name = await namesIn(place.courseId, people);
  return {
    entries: page.map(({ id, act, createdAt, actorId, reason, threadId, postId, post }) => ({
      actId: id,
      act,
      at: createdAt,
      actor: actorId === null ? null : name(actorId),
      reason,
      thread: threadId ? threadName(place, threadId) : null,
      post: postId && post ? { postId, author: name(post.authorId) } : null,
    })),
    older: rows.length > LOG_PAGE ? (page.at(-1)?.id ?? null) : null,
  };
}
