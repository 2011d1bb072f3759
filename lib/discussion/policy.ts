import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { visibleAssignments } from "@/lib/assignments/policy";
import { reviewableCourses } from "@/lib/courses/policy";
import type { NoteWhereInput, PostWhereInput, ThreadWhereInput } from "@/lib/server/generated/models";

/** The threads whose students the viewer teaches: all of them, whatever the rules of the discussion say. */
export function reviewableThreads(viewer: Viewer): ThreadWhereInput {
  return { discussion: { assignment: { course: reviewableCourses(viewer) } } };
}

/**
 * The threads that the viewer may enter: those of their own group, or of the whole class, in an assignment of theirs once the
 * discussion has opened and, where it comes after handing in, once they have; and all of courses they review.
 */
export function visibleThreads(viewer: Viewer, now = new Date()): ThreadWhereInput {
  const { userId } = viewer;
  const student = { some: { userId, removedAt: null, role: "STUDENT" as const } };
  const assignment = { publishedAt: { not: null }, archivedAt: null, course: { enrollments: student } };
  const handedIn = { assignment: { attempts: { some: { userId, handedInAt: { not: null } } } } };
  return {
    OR: [
      reviewableThreads(viewer),
      {
        discussion: {
          assignment,
          AND: [
            { OR: [{ openAt: null }, { openAt: { lte: now } }] },
            { OR: [{ afterHandIn: false }, handedIn] },
          ],
        },
        OR: [{ groupId: null }, { group: { members: { some: { userId } } } }],
      },
    ],
  };
}

/** The threads in which the viewer may read others: visible ones, and where the gate is on, those they have posted in. */
export function readableThreads(viewer: Viewer, now = new Date()): ThreadWhereInput {
  const ownFirst = { posts: { some: { authorId: viewer.userId, parentId: null } } };
  return {
    AND: [
      visibleThreads(viewer, now),
      { OR: [reviewableThreads(viewer), { discussion: { postFirst: false } }, ownFirst] },
    ],
  };
}

/**
 * The posts whose words the viewer may have: their own in threads they may enter, those of others that are neither held, hidden
 * nor withdrawn in threads they may read, and all of courses they review. Every read of a post's words goes through here.
 */
export function readablePosts(viewer: Viewer, now = new Date()): PostWhereInput {
  return {
    OR: [
      { thread: reviewableThreads(viewer) },
      { authorId: viewer.userId, thread: visibleThreads(viewer, now) },
      { ...STANDING, thread: readableThreads(viewer, now) },
    ],
  };
}

/** The notes that the viewer may read: from and to themself in an assignment of theirs, and all of courses they review. */
export function visibleNotes(viewer: Viewer): NoteWhereInput {
  const { userId } = viewer;
  return {
    OR: [
      { discussion: { assignment: { course: reviewableCourses(viewer) } } },
      {
        discussion: { assignment: visibleAssignments(viewer) },
        OR: [{ fromId: userId }, { toId: userId }],
      },
    ],
  };
}

/** What a post is that classmates see. */
export const STANDING = { heldAt: null, hiddenAt: null, withdrawnAt: null } as const;

/** Whether a discussion takes posts, as far as its times say. */
export function discussionPhase(
  { openAt, closeAt }: { readonly openAt: Date | null; readonly closeAt: Date | null },
  now: Date,
): "early" | "open" | "closed" {
  if (openAt && now < openAt) return "early";
  return closeAt && now >= closeAt ? "closed" : "open";
}

/** Why a thread takes no posts; null where it does. */
export type WritingStop = "early" | "closed" | "locked";

export function writingStop(
  thread: { readonly lockedAt: Date | null; readonly closedAt: Date | null },
  discussion: { readonly openAt: Date | null; readonly closeAt: Date | null },
  now: Date,
): WritingStop | null {
  const phase = discussionPhase(discussion, now);
  if (phase !== "open") return phase;
  if (thread.closedAt) return "closed";
  return thread.lockedAt ? "locked" : null;
}
