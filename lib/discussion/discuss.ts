import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { visibleAssignments } from "@/lib/assignments/policy";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { laterByItem, laterStanceColumns } from "@/lib/attempts/stances/before-reading";
import { canReview } from "@/lib/courses/policy";
import { learnerItems } from "@/lib/items/frozen/learner-items";
import type { LearnerItem } from "@/lib/schemas/item";
import type { LaterStance } from "@/lib/schemas/kinds/stance";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import type { PostWhereInput } from "@/lib/server/generated/models";
import { threadCounts } from "./desk/thread-counts";
import { placeLateComer } from "./groups/late-comer";
import { shownNames } from "./names/shown-names";
import { discussionPhase, readablePosts, readableThreads, STANDING, visibleThreads } from "./policy";

/** A thread in the list of a student. Of what the gate still closes nothing is counted. */
export type OwnThread = {
  readonly threadId: string;
  readonly title: string;
  readonly text: string;
  readonly groupName: string | null;
  readonly hasPosted: boolean;
  readonly isClosed: boolean;
  readonly counts: { readonly posts: number; readonly unread: number; readonly unanswered: number } | null;
};

/** Where a student stands in a discussion. */
export type Discuss = {
  readonly assignmentId: string;
  readonly assignmentTitle: string;
  readonly courseTitle: string;
  readonly isDemo: boolean;
  readonly isReviewer: boolean;
  /** Why nothing is open to them yet; null when it is. */
  readonly waitsFor: "opening" | "handIn" | null;
  readonly openAt: Date | null;
  readonly closeAt: Date | null;
  readonly phase: "early" | "open" | "closed";
  readonly repliesRequired: number;
  readonly ownReplies: number;
  readonly threads: readonly OwnThread[];
  /** Statements on which they say where they stand once it has been discussed. */
  readonly stances: readonly {
    readonly attemptId: string;
    readonly item: Extract<LearnerItem, { kind: "STANCE" }>;
    readonly later: LaterStance | null;
  }[];
  /** Posts of others that they can name as what moved them. */
  readonly movingPosts: readonly { readonly postId: string; readonly name: string; readonly words: string }[];
};

/**
 * The discussion of an assignment as one of its students meets it; null where there is none.
 * @throws NotFound when the viewer may not know of the assignment.
 */
export async function getDiscuss(viewer: Viewer, assignmentId: string): Promise<Discuss | null> {
  await closeDueAttempts({ userId: viewer.userId, assignmentId });
  const { userId } = viewer;
  const assignment = await db.assignment.findFirst({
    where: { AND: [{ id: assignmentId, publishedAt: { not: null } }, visibleAssignments(viewer)] },
    select: {
      title: true,
      course: {
        select: {
          title: true,
          demoAt: true,
          enrollments: { where: { userId, removedAt: null }, select: { role: true } },
        },
      },
      discussion: { select: { openAt: true, closeAt: true, afterHandIn: true, repliesRequired: true } },
      attempts: { where: { userId, handedInAt: { not: null } }, select: { id: true } },
    },
  });
  if (!assignment) throw new NotFound();
  const { course, discussion, attempts } = assignment;
  if (!discussion) return null;
  const phase = discussionPhase(discussion, new Date());
  const isReviewer = course.enrollments.some(({ role }) => canReview(role));
  const waitsFor = isReviewer
    ? null
    : phase === "early"
      ? "opening"
      : discussion.afterHandIn && attempts.length === 0
        ? "handIn"
        : null;
  if (!waitsFor && !isReviewer) await placeLateComer(db, assignmentId, userId);
  return {
    assignmentId,
    assignmentTitle: assignment.title,
    courseTitle: course.title,
    isDemo: course.demoAt !== null,
    isReviewer,
    waitsFor,
    openAt: discussion.openAt,
    closeAt: discussion.closeAt,
    phase,
    repliesRequired: discussion.repliesRequired,
    ownReplies: await db.post.count({
      where: {
        authorId: userId,
        thread: { assignmentId },
        parentId: { not: null },
        hiddenAt: null,
        withdrawnAt: null,
      },
    }),
    threads: waitsFor ? [] : await ownThreads(viewer, assignmentId, phase),
    stances: waitsFor ? [] : await stancesToTake(viewer, assignmentId),
    movingPosts: waitsFor ? [] : await movingPosts(viewer, assignmentId),
  };
}

/** So many posts can be looked through in a list. */
const MAX_MOVING = 200;
const BRIEF = 80;

/**
 * Those that the viewer has answered or reacted to first: what moves somebody is seldom what they passed over. Of the others the
 * newest, as far as there is room.
 */
async function movingPosts(viewer: Viewer, assignmentId: string): Promise<Discuss["movingPosts"]> {
  const { userId } = viewer;
  const met = { OR: [{ reactions: { some: { userId } } }, { replies: { some: { authorId: userId } } }] };
  const load = (which: PostWhereInput, take: number) =>
    db.post.findMany({
      where: {
        AND: [
          { thread: { assignmentId }, authorId: { not: userId }, ...STANDING },
          readablePosts(viewer),
          which,
        ],
      },
      orderBy: { createdAt: "desc" },
      take,
      select: { id: true, courseId: true, authorId: true, alias: true, text: true },
    });
  const first = await load(met, MAX_MOVING);
  const others = await load({ NOT: met }, MAX_MOVING - first.length);
  const rows = [...first.reverse(), ...others.reverse()];
  const nameOf = await shownNames(db, rows);
  return rows.map((row) => ({ postId: row.id, name: nameOf(row), words: row.text.slice(0, BRIEF) }));
}

async function ownThreads(
  viewer: Viewer,
  assignmentId: string,
  phase: Discuss["phase"],
): Promise<OwnThread[]> {
  const { userId } = viewer;
  const [threads, readable] = await Promise.all([
    db.thread.findMany({
      where: { AND: [{ assignmentId }, visibleThreads(viewer)] },
      orderBy: [{ prompt: { position: "asc" } }, { group: { position: "asc" } }],
      select: {
        id: true,
        closedAt: true,
        prompt: { select: { title: true, text: true } },
        group: { select: { name: true } },
        posts: { where: { authorId: userId, parentId: null }, take: 1, select: { id: true } },
      },
    }),
    db.thread.findMany({
      where: { AND: [{ assignmentId }, readableThreads(viewer)] },
      select: { id: true },
    }),
  ]);
  const ids = readable.map(({ id }) => id);
  const counts = await threadCounts(userId, ids);
  return threads.map(({ id, closedAt, prompt, group, posts }) => {
    const { posts: count = 0, unread = 0, unanswered = 0 } = counts.get(id) ?? {};
    return {
      threadId: id,
      title: prompt.title,
      text: prompt.text,
      groupName: group?.name ?? null,
      hasPosted: posts.length > 0,
      isClosed: closedAt !== null || phase === "closed",
      counts: ids.includes(id) ? { posts: count, unread, unanswered } : null,
    };
  });
}

/** The statements of the student's newest handed-in attempt, and what they have said since. */
async function stancesToTake(viewer: Viewer, assignmentId: string): Promise<Discuss["stances"]> {
  const attempt = await db.attempt.findFirst({
    where: { assignmentId, userId: viewer.userId, handedInAt: { not: null } },
    orderBy: { number: "desc" },
    select: {
      id: true,
      laterStances: { select: laterStanceColumns },
      assignment: {
        select: {
          items: {
            where: { itemVersion: { kind: "STANCE" } },
            orderBy: { position: "asc" },
            select: { itemVersionId: true },
          },
        },
      },
    },
  });
  if (!attempt) return [];
  const items = await learnerItems(attempt.assignment.items.map(({ itemVersionId }) => itemVersionId));
  const later = laterByItem(attempt.laterStances);
  return items.flatMap((item) => {
    if (item.kind !== "STANCE") return [];
    return [{ attemptId: attempt.id, item, later: later[item.id] ?? null }];
  });
}
