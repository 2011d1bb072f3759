import { uuidv7 } from "uuidv7";
import type { Transaction } from "../../../../lib/server/db";
import { demoPosts } from "../../content/discussion";
import { closed, movedBy } from "../../content/discussion/around";
import type { Library } from "../../library/seed-library";
import type { finishedTimes } from "../assignments";
import type { DemoCourse } from "../course";
import { actRows, reportRows, summaryRows } from "./moderation";
import { openDiscussion } from "./open-discussion";
import { keyedPost, type Place, postIn, threadIn, timeIn, userIdsOf, userIn } from "./place";
import { citationRows, postRows, revisionRows } from "./posts";
import { reactionRows } from "./reactions";
import { markRows, noteRows, readRows } from "./teaching";

/** The discussion of the fresh assignment: nothing said yet, and open to whoever has handed in. */
export async function seedFreshDiscussion(
  transaction: Transaction,
  { courseId }: DemoCourse,
  assignment: { readonly id: string; readonly publishedAt: Date },
): Promise<void> {
  const { id: assignmentId, publishedAt: createdAt } = assignment;
  await openDiscussion(transaction, { courseId, assignmentId, openAt: null, closeAt: null, createdAt });
}

/** Those who say that somebody moved them, and name the post, have named it. */
async function seedMovers(transaction: Transaction, place: Place): Promise<void> {
  const { assignmentId } = place;
  for (const [person, key] of Object.entries(movedBy))
    await transaction.laterStance.updateMany({
      where: { moved: "SOMEBODY", attempt: { assignmentId, userId: userIn(place, person) } },
      data: { movedByPostId: postIn(place, keyedPost(place, key)) },
    });
}

/** What the invented class has said about the finished assignment, and what the teacher has made of it so far. */
export async function seedFinishedDiscussion(
  transaction: Transaction,
  library: Library,
  course: DemoCourse,
  assignment: ReturnType<typeof finishedTimes> & { readonly id: string },
): Promise<void> {
  const { courseId, teacherId } = course;
  const { id: assignmentId, discussion, openAt: createdAt } = assignment;
  const { openAt, closeAt } = discussion;
  const threadIds = await openDiscussion(transaction, { courseId, assignmentId, openAt, closeAt, createdAt });
  const place: Place = {
    ...{ courseId, assignmentId, teacherId, openAt, threadIds },
    articleVersionId: library.articleVersionId,
    postIds: new Map(demoPosts.map(({ post }) => [post, uuidv7()])),
    userIds: userIdsOf(course),
  };
  await transaction.post.createMany({ data: postRows(place) });
  await transaction.postRevision.createMany({ data: revisionRows(place) });
  await transaction.postCitation.createMany({ data: citationRows(place) });
  await transaction.reaction.createMany({ data: reactionRows(place) });
  await transaction.report.createMany({ data: reportRows(place) });
  await transaction.moderationAct.createMany({ data: actRows(place) });
  await transaction.thread.update({
    where: { id: threadIn(place, closed.thread) },
    data: { closedAt: timeIn(place, closed.at), closedById: teacherId, summary: closed.summary },
  });
  await transaction.summaryPost.createMany({ data: summaryRows(place) });
  await transaction.note.createMany({ data: noteRows(place) });
  await transaction.discussionMark.createMany({ data: markRows(place, discussion.markedAt) });
  await transaction.postRead.createMany({ data: readRows(place) });
  await seedMovers(transaction, place);
}
