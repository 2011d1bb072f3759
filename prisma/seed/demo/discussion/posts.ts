import { randomUUID } from "node:crypto";
import type { Passage } from "../../../../lib/schemas/passage";
import { demoPosts } from "../../content/discussion";
import { type PlacedPost, TEACHER_KEY } from "../../content/discussion/post";
import { type Place, postIn, threadIn, timeIn, userIn } from "./place";

/** Whether a post is its author's first in the thread that answers none. */
function isFirstThought({ post, parent, thread }: PlacedPost): boolean {
  if (parent || post.by === TEACHER_KEY) return false;
  const first = demoPosts.find(
    (other) => other.thread === thread && !other.parent && other.post.by === post.by,
  );
  return first?.post === post;
}

/** The posts as rows, each parent before what answers it. */
export function postRows(place: Place) {
  const time = (minutes: number | undefined) => (minutes === undefined ? null : timeIn(place, minutes));
  return demoPosts.map((placed) => {
    const { post, parent, thread } = placed;
    return {
      id: postIn(place, post),
      courseId: place.courseId,
      threadId: threadIn(place, thread),
      authorId: userIn(place, post.by),
      parentId: parent && postIn(place, parent),
      move: post.move ?? null,
      text: post.text,
      position: post.position ?? null,
      isTeachers: post.by === TEACHER_KEY,
      isFirstThought: isFirstThought(placed),
      isStatement: post.isStatement ?? false,
      saveId: randomUUID(),
      revision: post.first ? 2 : 1,
      createdAt: timeIn(place, post.at),
      revisedAt: time(post.revisedAt),
      heldAt: post.held && post.held.releasedAt === undefined ? timeIn(place, post.at) : null,
      hiddenAt: time(post.hidden?.at),
      hiddenReason: post.hidden?.reason ?? null,
      withdrawnAt: time(post.withdrawnAt),
      pinnedAt: time(post.pinnedAt),
      featuredAt: time(post.featuredAt),
      endorsedAt: time(post.endorsedAt),
    };
  });
}

/** What posts said before they were revised. */
export function revisionRows(place: Place) {
  return demoPosts.flatMap(({ post }) =>
    post.first
      ? [
          {
            courseId: place.courseId,
            postId: postIn(place, post),
            number: 1,
            text: post.first.text,
            position: post.first.position ?? null,
            citations: post.first.cites.map((passage: Passage) => ({ ...passage })),
            saidAt: timeIn(place, post.at),
          },
        ]
      : [],
  );
}

export function citationRows(place: Place) {
  const { courseId, articleVersionId } = place;
  return demoPosts.flatMap(({ post, thread }) =>
    (post.cites ?? []).map(({ blockId, start, end, quote }, position) => ({
      ...{ courseId, articleVersionId, position, start, end, quote },
      threadId: threadIn(place, thread),
      postId: postIn(place, post),
      blockKey: blockId,
    })),
  );
}
