import { uuidv7 } from "uuidv7";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { addPost } from "@/lib/discussion/add-post";
import { getThread } from "@/lib/discussion/thread";
import type { PostView, ThreadView } from "@/lib/discussion/views";
import { type NewPost, type ThreadAsk, threadAskSchema } from "@/lib/schemas/posts";
import {
  enroll,
  makeArticle,
  makeAssignment,
  makeCourse,
  makeDiscussion,
  makeStudent,
  makeTeacher,
  passageOf,
} from "../../support/factories";
import { viewer } from "../../support/viewers";

/** A class that discusses one prompt: a teacher, an assistant and three students. `rules` change the discussion. */
export async function discussingClass(rules: Parameters<typeof makeDiscussion>[1] = {}) {
  const teacherId = await makeTeacher();
  const courseId = await makeCourse(teacherId);
  const article = await makeArticle(teacherId);
  const assignmentId = await makeAssignment(courseId, article);
  const { threadId, promptId } = await makeDiscussion(assignmentId, rules);
  const assistantId = await makeTeacher();
  await enroll(courseId, assistantId, "ASSISTANT");
  const [ann, bea, cem] = [
    await makeStudent(courseId),
    await makeStudent(courseId),
    await makeStudent(courseId),
  ];
  return {
    ...{ courseId, assignmentId, threadId, promptId, article },
    teacher: await viewer(teacherId),
    assistant: await viewer(assistantId),
    ann: await viewer(ann),
    bea: await viewer(bea),
    cem: await viewer(cem),
  };
}

export const passage = passageOf("b2", "It was also a refusal.");

/** A post that answers none and fits; `parts` change it. */
export const newPost = (threadId: string, parts: Partial<NewPost> = {}): NewPost => ({
  threadId,
  saveId: uuidv7(),
  parentId: null,
  text: "He refused politely, and that is a refusal.",
  move: null,
  position: -20,
  passages: [passage],
  isStatement: false,
  ...parts,
});

export const post = (who: Viewer, threadId: string, parts: Partial<NewPost> = {}) =>
  addPost(who, newPost(threadId, parts));

/** An answer that fits. */
export const answer = (who: Viewer, threadId: string, parentId: string, parts: Partial<NewPost> = {}) =>
  post(who, threadId, { parentId, move: "CHALLENGE", position: null, passages: [], ...parts });

export const ask = (parts: Partial<ThreadAsk> = {}): ThreadAsk =>
  threadAskSchema.parse({ show: "ALL", ...parts });

export const read = (who: Viewer, threadId: string, parts: Partial<ThreadAsk> = {}): Promise<ThreadView> =>
  getThread(who, threadId, ask(parts));

/** The posts that a thread's page gives, in its order, those with words. */
export const postsOf = (view: ThreadView): PostView[] =>
  (view.reading?.page.conversations ?? []).flatMap(({ posts }) =>
    posts.flatMap((one) => ("said" in one ? [one] : [])),
  );
