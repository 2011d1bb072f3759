import { demoPosts } from "../../content/discussion";
import { closed, reports } from "../../content/discussion/around";
import { TEACHER_KEY } from "../../content/discussion/post";
import { keyedPost, type Place, postIn, threadIn, timeIn, userIn } from "./place";

export function reportRows(place: Place) {
  return reports.map(({ post, by, at, reason, settledAt }) => ({
    courseId: place.courseId,
    postId: postIn(place, keyedPost(place, post)),
    reporterId: userIn(place, by),
    reason,
    createdAt: timeIn(place, at),
    settledAt: settledAt === null ? null : timeIn(place, settledAt),
  }));
}

/** One thing that was done; by nobody where a rule did it. */
const act = <A extends string>(name: A, at: number, by: string | null = TEACHER_KEY, reason = "") => ({
  ...{ act: name, at, by, reason },
});

/** What was done to posts, as their content tells it. */
function actsOnPosts(place: Place) {
  return demoPosts.flatMap(({ post, thread }) => {
    const { held, hidden, pinnedAt, featuredAt, endorsedAt } = post;
    const reported = reports.filter(({ post: key }) => key === post.key);
    const acts = [
      ...(held ? [act("HELD", post.at, null, held.word)] : []),
      ...(held?.releasedAt === undefined ? [] : [act("RELEASED", held.releasedAt)]),
      ...reported.map(({ at, by, reason }) => act("REPORTED", at, by, reason)),
      ...(hidden ? [act("HIDDEN", hidden.at, TEACHER_KEY, hidden.reason)] : []),
      ...(pinnedAt === undefined ? [] : [act("PINNED", pinnedAt)]),
      ...(featuredAt === undefined ? [] : [act("FEATURED", featuredAt)]),
      ...(endorsedAt === undefined ? [] : [act("ENDORSED", endorsedAt)]),
    ];
    return acts.map((done) => ({ ...done, thread, postId: postIn(place, post) }));
  });
}

/** The log of what was done, the oldest first. */
export function actRows(place: Place) {
  const { courseId, assignmentId } = place;
  const closing = { ...act("CLOSED", closed.at, TEACHER_KEY, closed.summary), thread: closed.thread };
  return [...actsOnPosts(place), { ...closing, postId: null }]
    .sort((a, b) => a.at - b.at)
    .map(({ act: name, at, by, reason, thread, postId }) => ({
      ...{ courseId, assignmentId, postId, reason },
      act: name,
      threadId: threadIn(place, thread),
      actorId: by === null ? null : userIn(place, by),
      createdAt: timeIn(place, at),
    }));
}

export function summaryRows(place: Place) {
  return closed.posts.map((key, position) => ({
    threadId: threadIn(place, closed.thread),
    postId: postIn(place, keyedPost(place, key)),
    position,
  }));
}
