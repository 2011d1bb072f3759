import { answerNote } from "@/lib/discussion/answer-note";
import { closeThread } from "@/lib/discussion/close-thread";
import { dismissReports } from "@/lib/discussion/dismiss-reports";
import { followUp } from "@/lib/discussion/follow-up";
import { hidePost } from "@/lib/discussion/hide-post";
import { lockThread } from "@/lib/discussion/lock-thread";
import { getModeration } from "@/lib/discussion/moderation";
import { getNotes } from "@/lib/discussion/notes";
import { nudge } from "@/lib/discussion/nudge";
import { releasePost } from "@/lib/discussion/release-post";
import { reopenThread } from "@/lib/discussion/reopen-thread";
import { reportPost } from "@/lib/discussion/report-post";
import { restorePost } from "@/lib/discussion/restore-post";
import { setPostSign } from "@/lib/discussion/set-post-sign";
import { database } from "../support/database";
import { makeDiscussion, makePost, makeStudent } from "../support/factories";
import type { World } from "../support/world";
import { inCourse, type Row } from "./row";

/** Those who teach lead the discussion; to its students the same addresses are nothing. */
const reviewersOnly = inCourse("ok", "ok", "NotFound");

/** A discussion without the gate, with a post of a classmate. */
async function discussed({ assignmentId, courseId }: World, columns: Parameters<typeof makePost>[2] = {}) {
  const { threadId } = await makeDiscussion(assignmentId, { postFirst: false });
  const authorId = await makeStudent(courseId);
  return { threadId, authorId, postId: await makePost(threadId, authorId, columns) };
}

/** A note from the teacher to the student of the world. */
async function noteToStudent({ assignmentId, courseId, studentId, viewers }: World): Promise<string> {
  await makeDiscussion(assignmentId);
  const { id } = await database.note.create({
    data: {
      ...{ courseId, assignmentId },
      kind: "NUDGE",
      fromId: viewers.owner.userId,
      toId: studentId,
      text: "Speak.",
    },
  });
  return id;
}

export const discussionModeration: Record<string, Row> = {
  "discussion/reportPost": {
    call: async (viewer, world) => {
      const { postId } = await discussed(world);
      return reportPost(viewer, { postId, reason: "Rude." });
    },
    expect: inCourse("ok", "ok", "ok"),
  },
  "discussion/hidePost": {
    call: async (viewer, world) => {
      const { postId } = await discussed(world);
      return hidePost(viewer, { postId, reason: "Rude." });
    },
    expect: reviewersOnly,
  },
  "discussion/restorePost": {
    call: async (viewer, world) => {
      const { postId } = await discussed(world, { hiddenAt: new Date() });
      return restorePost(viewer, { postId });
    },
    expect: reviewersOnly,
  },
  "discussion/dismissReports": {
    call: async (viewer, world) => {
      const { postId } = await discussed(world);
      return dismissReports(viewer, { postId });
    },
    expect: reviewersOnly,
  },
  "discussion/releasePost": {
    call: async (viewer, world) => {
      const { postId } = await discussed(world, { heldAt: new Date() });
      return releasePost(viewer, { postId, revision: 1 });
    },
    expect: reviewersOnly,
  },
  "discussion/setPostSign": {
    call: async (viewer, world) => {
      const { postId } = await discussed(world);
      return setPostSign(viewer, { postId, sign: "ENDORSED", isOn: true });
    },
    expect: reviewersOnly,
  },
  "discussion/lockThread": {
    call: async (viewer, world) => {
      const { threadId } = await discussed(world);
      return lockThread(viewer, { threadId, isLocked: true });
    },
    expect: reviewersOnly,
  },
  "discussion/closeThread": {
    call: async (viewer, world) => {
      const { threadId, postId } = await discussed(world);
      return closeThread(viewer, { threadId, summary: "What was said.", postIds: [postId] });
    },
    expect: reviewersOnly,
  },
  "discussion/reopenThread": {
    call: async (viewer, world) => {
      const { threadId } = await discussed(world);
      return reopenThread(viewer, { threadId });
    },
    expect: reviewersOnly,
  },
  "discussion/nudge": {
    call: async (viewer, world) => {
      const { authorId } = await discussed(world);
      return nudge(viewer, { assignmentId: world.assignmentId, userIds: [authorId], text: "Speak." });
    },
    expect: reviewersOnly,
  },
  "discussion/followUp": {
    call: async (viewer, world) => {
      const { postId } = await discussed(world);
      return followUp(viewer, { postId, text: "Why?" });
    },
    expect: reviewersOnly,
  },
  "discussion/answerNote": {
    call: async (viewer, world) =>
      answerNote(viewer, { noteId: await noteToStudent(world), text: "I was ill." }),
    expect: inCourse("NotFound", "NotFound", "ok"),
  },
  "discussion/getNotes": {
    call: async (viewer, world) => {
      await noteToStudent(world);
      return getNotes(viewer, world.assignmentId);
    },
    expect: inCourse("ok", "ok", "ok"),
  },
  "discussion/getModeration": {
    call: async (viewer, world) => {
      await discussed(world, { heldAt: new Date() });
      return getModeration(viewer, world.assignmentId);
    },
    expect: reviewersOnly,
  },
};
