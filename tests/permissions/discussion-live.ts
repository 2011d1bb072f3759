import { getArrived } from "@/lib/discussion/arrived";
import { listenToThread } from "@/lib/discussion/listen";
import { markNoticesRead } from "@/lib/discussion/mark-notices-read";
import { getNotices } from "@/lib/discussion/notices";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { database } from "../support/database";
import { makeDiscussion, makePost } from "../support/factories";
import type { World } from "../support/world";
import { anybody, inCourse, type Row } from "./row";

/** A discussion with the gate, in which the student has posted, and something that the student is told of. */
async function discussed({ assignmentId, studentId }: World): Promise<string> {
  const { threadId } = await makeDiscussion(assignmentId);
  const postId = await makePost(threadId, studentId);
  const { courseId } = await database.thread.findUniqueOrThrow({ where: { id: threadId } });
  await database.notice.create({ data: { courseId, userId: studentId, threadId, kind: "ENDORSED", postId } });
  return threadId;
}

async function threadOf({ assignmentId }: World): Promise<string> {
  return (await database.thread.findFirstOrThrow({ where: { assignmentId } })).id;
}

/** Only one's own are ever counted or given. */
const onlyTheStudent = anybody(0, 0, 1, 0, 0);

export const discussionLive: Record<string, Row> = {
  "discussion/listenToThread": {
    prepare: discussed,
    call: async (viewer, world) => listenToThread(viewer, await threadOf(world)),
    expect: inCourse("ok", "ok", "ok"),
  },
  "discussion/getArrived": {
    prepare: discussed,
    call: async (viewer, world) => getArrived(viewer, { threadId: await threadOf(world), since: null }),
    expect: inCourse("ok", "ok", "ok"),
  },
  "discussion/getNotices": {
    prepare: discussed,
    call: (viewer) => getNotices(viewer),
    sees: (notices: readonly unknown[]) => notices.length,
    expect: onlyTheStudent,
  },
  "discussion/getUnreadCount": {
    prepare: discussed,
    call: (viewer) => getUnreadCount(viewer),
    sees: (count: number) => count,
    expect: onlyTheStudent,
  },
  "discussion/markNoticesRead": {
    prepare: discussed,
    call: async (viewer, world) => {
      await markNoticesRead(viewer, { threadId: await threadOf(world) });
      return database.notice.count({ where: { userId: world.studentId, readAt: { not: null } } });
    },
    sees: (read: number) => read,
    expect: onlyTheStudent,
  },
};
