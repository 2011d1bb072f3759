import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { readablePosts, readableThreads, STANDING } from "./policy";

/** Without a time that they ask from: what came while the page was being drawn and loaded. */
const JUST_NOW_MS = 60_000;
/** A post is dated when its transaction begins, and seen when that has ended. */
const OVERLAP_MS = 10_000;
const MOST = 500;

export type Arrived = {
  readonly postIds: readonly string[];
  /** Where to ask from the next time, by the server's clock: ISO 8601. */
  readonly asOf: string;
};

/**
 * The ids of the posts of a thread that classmates have been able to see since a time, the oldest first: made since then, or let
 * through by a teacher. The reader's own are among them. Some may have been given before.
 * @throws NotFound before one may read others there.
 */
export async function getArrived(
  viewer: Viewer,
  { threadId, since }: { readonly threadId: string; readonly since: Date | null },
): Promise<Arrived> {
  const now = new Date();
  const from = since ?? new Date(now.getTime() - JUST_NOW_MS);
  const thread = await db.thread.findFirst({
    where: { id: threadId, ...readableThreads(viewer, now) },
    select: { id: true },
  });
  if (!thread) throw new NotFound();
  const letThrough = { act: { in: ["RELEASED" as const, "RESTORED" as const] }, createdAt: { gt: from } };
  const posts = await db.post.findMany({
    where: {
      AND: [
        readablePosts(viewer, now),
        { threadId, ...STANDING },
        { OR: [{ createdAt: { gt: from } }, { acts: { some: letThrough } }] },
      ],
    },
    orderBy: { createdAt: "asc" },
    take: MOST,
    select: { id: true },
  });
  return {
    postIds: posts.map(({ id }) => id),
    asOf: new Date(now.getTime() - OVERLAP_MS).toISOString(),
  };
}
