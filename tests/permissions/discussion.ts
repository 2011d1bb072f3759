import { uuidv7 } from "uuidv7";
import { handIn } from "@/lib/attempts/hand-in";
import { addPost } from "@/lib/discussion/add-post";
import { getDiscuss } from "@/lib/discussion/discuss";
import { markPostsRead } from "@/lib/discussion/mark-posts-read";
import { getPostHistory } from "@/lib/discussion/post-history";
import { reactToPost } from "@/lib/discussion/react-to-post";
import { revisePost } from "@/lib/discussion/revise-post";
import { saveLaterStance } from "@/lib/discussion/save-later-stance";
import { savePostDrafts } from "@/lib/discussion/save-post-drafts";
import { getPosts, getThread } from "@/lib/discussion/thread";
import { getThreads } from "@/lib/discussion/threads";
import { withdrawPost } from "@/lib/discussion/withdraw-post";
import { threadAskSchema } from "@/lib/schemas/posts";
import { database } from "../support/database";
import { makeDiscussion, makePost, makeStudent, passageOf } from "../support/factories";
import type { World } from "../support/world";
import { inCourse, type Row } from "./row";

const ask = threadAskSchema.parse({});
/** Who is in the course takes part. */
const members = inCourse("ok", "ok", "ok");

/** A discussion with a classmate's post, in which the world's student has not posted. */
async function discussed({ assignmentId, courseId }: World, postFirst = false) {
  const { threadId } = await makeDiscussion(assignmentId, { postFirst });
  return { threadId, postId: await makePost(threadId, await makeStudent(courseId)) };
}

/** A post of the world's student. */
async function ownPost({ assignmentId, studentId }: World): Promise<string> {
  const { threadId } = await makeDiscussion(assignmentId);
  return makePost(threadId, studentId);
}

const newPost = (threadId: string, parentId: string | null) => ({
  ...{ threadId, parentId, saveId: uuidv7() },
  text: "A word.",
  move: parentId ? ("ASK" as const) : null,
  position: parentId ? null : 10,
  passages: [],
  isStatement: false,
});

export const discussion: Record<string, Row> = {
  "discussion/getThreads": {
    call: (viewer, { assignmentId }) => getThreads(viewer, assignmentId),
    expect: inCourse("ok", "ok", "NotFound"),
  },
  "discussion/getDiscuss": {
    prepare: ({ assignmentId }) => makeDiscussion(assignmentId),
    call: (viewer, { assignmentId }) => getDiscuss(viewer, assignmentId),
    expect: members,
  },
  // Before their own first post, a student's thread holds nothing of others.
  "discussion/getThread": {
    call: async (viewer, world) => {
      const { threadId } = await discussed(world, true);
      const { reading } = await getThread(viewer, threadId, ask);
      return reading?.posts ?? 0;
    },
    sees: (posts: number) => posts,
    expect: inCourse(1, 1, 0),
  },
  "discussion/getPosts": {
    call: async (viewer, world) => getPosts(viewer, (await discussed(world, true)).threadId, ask),
    expect: inCourse("ok", "ok", "NotFound"),
  },
  "discussion/getPostHistory": {
    call: async (viewer, world) => getPostHistory(viewer, (await discussed(world, true)).postId),
    expect: inCourse("ok", "ok", "NotFound"),
  },
  "discussion/addPost": {
    call: async (viewer, world) => {
      const { threadId, postId } = await discussed(world);
      return addPost(viewer, newPost(threadId, postId));
    },
    expect: members,
  },
  "discussion/reactToPost": {
    call: async (viewer, world) => {
      const { postId } = await discussed(world);
      return reactToPost(viewer, { postId, kind: "MADE_ME_THINK", isOn: true });
    },
    expect: members,
  },
  "discussion/markPostsRead": {
    call: async (viewer, world) => {
      const { threadId, postId } = await discussed(world, true);
      await markPostsRead(viewer, { threadId, postIds: [postId] });
      return database.postRead.count({ where: { postId } });
    },
    sees: (rows: number) => rows,
    expect: { owner: 1, assistant: 1, student: 0, otherStudent: 0, otherTeacher: 0 },
  },
  "discussion/savePostDrafts": {
    call: async (viewer, world) => {
      const { threadId } = await discussed(world);
      const answer = { text: "Begun", move: null, position: null, passages: [], isStatement: false };
      const save = { itemVersionId: threadId, saveId: uuidv7(), baseRevision: 0, answer };
      return savePostDrafts(viewer, { threadId, saves: [save] });
    },
    expect: members,
  },
  "discussion/revisePost": {
    call: async (viewer, world) => {
      const postId = await ownPost(world);
      const passages = [passageOf("b2", "It was also a refusal.")];
      return revisePost(viewer, { postId, revision: 1, text: "Otherwise.", passages, position: 20 });
    },
    expect: inCourse("Forbidden", "Forbidden", "ok"),
  },
  "discussion/withdrawPost": {
    call: async (viewer, world) => withdrawPost(viewer, { postId: await ownPost(world) }),
    expect: inCourse("Forbidden", "Forbidden", "ok"),
  },
  "discussion/saveLaterStance": {
    prepare: async ({ attemptId, article, viewers }) => {
      await handIn(viewers.student, { attemptId, saves: [] });
      await database.itemVersion.update({
        where: { id: article.items[0]?.id ?? "" },
        data: { kind: "STANCE" },
      });
    },
    call: (viewer, { attemptId, article }) =>
      saveLaterStance(viewer, {
        attemptId,
        itemVersionId: article.items[0]?.id ?? "",
        position: 40,
        confidence: 3,
        moved: "SOMEBODY",
        movedByPostId: null,
      }),
    expect: inCourse("NotFound", "NotFound", "ok"),
  },
};
