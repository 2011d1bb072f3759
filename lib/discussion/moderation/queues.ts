import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import type { PostWhereInput } from "@/lib/server/generated/models";
import { inventedName } from "../names/invented-names";
import { namesIn } from "../names/names-in";
import { readablePosts } from "../policy";
import { type ModerationPlace, type ThreadName, threadName } from "./place";

/** A post as those who moderate see it. */
export type ModeratedPost = {
  readonly postId: string;
  readonly thread: ThreadName;
  readonly author: string;
  /** The name that classmates see, where it is not the author's own. */
  readonly alias: string | null;
  readonly isReply: boolean;
  readonly text: string;
  /** Counts what it said, from 1. */
  readonly revision: number;
  readonly quotes: readonly string[];
  readonly createdAt: Date;
  readonly heldAt: Date | null;
  /** The word that it was held for; empty where every post is. */
  readonly heldFor: string;
  readonly hiddenAt: Date | null;
  readonly hiddenReason: string;
  readonly withdrawnAt: Date | null;
  /** Those that nobody has settled, the oldest first. */
  readonly reports: readonly {
    readonly reportId: string;
    readonly reporter: string;
    readonly reason: string;
    readonly createdAt: Date;
  }[];
};

/** Each post stands in one of them. What has waited longest comes first, what was hidden last comes first. */
export type Queues = {
  readonly held: readonly ModeratedPost[];
  readonly reported: readonly ModeratedPost[];
  readonly hidden: readonly ModeratedPost[];
};

const IN_QUEUES: PostWhereInput = {
  OR: [
    { heldAt: { not: null }, withdrawnAt: null },
    { hiddenAt: { not: null } },
    { reports: { some: { settledAt: null } } },
  ],
};

const postsIn = (viewer: Viewer, assignmentId: string) =>
  db.post.findMany({
    where: { thread: { assignmentId }, AND: [readablePosts(viewer), IN_QUEUES] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: {
      citations: { orderBy: { position: "asc" }, select: { quote: true } },
      reports: { where: { settledAt: null }, orderBy: { createdAt: "asc" } },
      acts: { where: { act: "HELD" }, orderBy: { id: "desc" }, take: 1, select: { reason: true } },
    },
  });

/** The posts that wait for a teacher, that readers have reported, and that are hidden. */
export async function queuesOf(viewer: Viewer, place: ModerationPlace): Promise<Queues> {
  const rows = await postsIn(viewer, place.assignmentId);
  const people = rows.flatMap(({ authorId, reports }) => [
    authorId,
    ...reports.map(({ reporterId }) => reporterId),
  ]);
  const name = await namesIn(place.courseId, people);
  const posts = rows.map((row): ModeratedPost => {
    const { heldAt, hiddenAt, hiddenReason, withdrawnAt } = row;
    return {
      ...{ heldAt, hiddenAt, withdrawnAt },
      postId: row.id,
      thread: threadName(place, row.threadId),
      author: name(row.authorId),
      alias: row.alias === null ? null : inventedName(row.alias),
      isReply: row.parentId !== null,
      text: row.text,
      revision: row.revision,
      quotes: row.citations.map(({ quote }) => quote),
      createdAt: row.createdAt,
      heldFor: row.acts[0]?.reason ?? "",
      hiddenReason: hiddenReason ?? "",
      reports: row.reports.map(({ id, reporterId, reason, createdAt }) => ({
        ...{ reason, createdAt },
        reportId: id,
        reporter: name(reporterId),
      })),
    };
  });
  const isHeld = (post: ModeratedPost) => post.heldAt !== null && post.withdrawnAt === null;
  const shown = posts.filter(({ hiddenAt }) => hiddenAt === null);
  return {
    held: shown.filter(isHeld),
    reported: shown.filter((post) => !isHeld(post)),
    hidden: posts
      .filter(({ hiddenAt }) => hiddenAt !== null)
      .sort((a, b) => Number(b.hiddenAt) - Number(a.hiddenAt)),
  };
}
