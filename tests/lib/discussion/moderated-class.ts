import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readablePosts } from "@/lib/discussion/policy";
import { database as db } from "../../support/database";
import { makeDiscussion, makePost, makeStudent } from "../../support/factories";
import { viewer } from "../../support/viewers";
import { makeClass } from "../grading/class";

/** A class that discusses: two students who have posted, a third who has too, and what each of them can read. */
export async function makeModeratedClass(rules: Parameters<typeof makeDiscussion>[1] = {}) {
  const lesson = await makeClass();
  const { threadId, promptId } = await makeDiscussion(lesson.assignmentId, rules);
  const [author, reader] = [await lesson.join("Aigerim"), await lesson.join("Bolat")];
  const postId = await makePost(threadId, author.userId);
  const readersPostId = await makePost(threadId, reader.userId);
  const elsewhere = await makeClass();
  return {
    ...lesson,
    ...{ threadId, promptId, author, reader, postId, readersPostId },
    /** A teacher, an assistant and a student of another course. */
    strangers: [elsewhere.teacher, elsewhere.assistant, await elsewhere.join()],
    post: (userId: string, columns: Parameters<typeof makePost>[2] = {}) =>
      makePost(threadId, userId, columns),
    /** What somebody has of a post: null where they may not have its words. */
    readBy: (who: Viewer, id: string) => db.post.findFirst({ where: { id, ...readablePosts(who) } }),
    /** What was done, the oldest first. */
    acts: async () => {
      const acts = await db.moderationAct.findMany({
        where: { assignmentId: lesson.assignmentId },
        orderBy: { id: "asc" },
      });
      return acts.map(({ act }) => act);
    },
    /** What somebody was told, the oldest first. */
    told: async ({ userId }: Viewer) => {
      const notices = await db.notice.findMany({ where: { userId }, orderBy: { id: "asc" } });
      return notices.map(({ kind }) => kind);
    },
    /** Somebody of the course who was removed from it. */
    removed: async () => {
      const userId = await makeStudent(lesson.courseId);
      await db.enrollment.updateMany({ where: { userId }, data: { removedAt: new Date() } });
      return viewer(userId);
    },
  };
}
export type ModeratedClass = Awaited<ReturnType<typeof makeModeratedClass>>;
