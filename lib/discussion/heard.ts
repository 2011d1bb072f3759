import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { fewestForHalf, gini } from "@/lib/statistics/participation";
import { type DiscussionDesk, loadDiscussion } from "./desk/load-discussion";
import { type HeardRow, heardRows } from "./heard/rows";
import { reviewableThreads } from "./policy";

/** How evenly something is spread over the students. */
export type Evenness = {
  readonly total: number;
  /** From 0 (everybody the same) to 1 − 1/n (one has all); null where there is nothing. */
  readonly gini: number | null;
  /** By how much two students differ, on average over all pairs; null where there is nothing. */
  readonly difference: number | null;
  /** The fewest students who together have half of it; null where there is nothing. */
  readonly fewestForHalf: number | null;
};

export type Heard = DiscussionDesk & {
  /** A row per student of the course, by name. */
  readonly rows: readonly HeardRow[];
  readonly posts: number;
  readonly words: Evenness;
  readonly replies: Evenness;
};

function evenness(values: readonly number[]): Evenness {
  const total = values.reduce((sum, value) => sum + value, 0);
  const even = gini(values);
  return {
    total,
    gini: even,
    // The mean difference is 2 G x̄: see `gini`.
    difference: even === null ? null : (2 * even * total) / values.length,
    fewestForHalf: fewestForHalf(values),
  };
}

/**
 * Who is heard in a discussion and who is not. Only posts that stand count: none that was withdrawn, hidden or is held, and none
 * of a teacher.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getHeard(viewer: Viewer, assignmentId: string): Promise<Heard> {
  const desk = await loadDiscussion(viewer, assignmentId);
  const posts = await db.post.findMany({
    where: {
      hiddenAt: null,
      withdrawnAt: null,
      isTeachers: false,
      thread: { assignmentId, ...reviewableThreads(viewer) },
    },
    select: { authorId: true, text: true, heldAt: true, parent: { select: { authorId: true } } },
  });
  const groups = (desk.discussion?.groups ?? []).flatMap(({ name, userIds }) =>
    userIds.map((userId) => [userId, name] as const),
  );
  const rows = heardRows(
    desk.students,
    posts.map(({ authorId, text, heldAt, parent }) => ({
      ...{ authorId, text },
      answeredId: parent?.authorId ?? null,
      isHeld: heldAt !== null,
    })),
    new Map(groups),
    desk.discussion?.settings.repliesRequired ?? 0,
  );
  return {
    ...desk,
    rows,
    posts: rows.reduce((sum, row) => sum + row.posts, 0),
    words: evenness(rows.map(({ words }) => words)),
    replies: evenness(rows.map(({ replies }) => replies)),
  };
}
