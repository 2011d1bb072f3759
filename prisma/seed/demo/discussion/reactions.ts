import { REACTIONS } from "../../../../lib/schemas/posts";
import { chance } from "../../content/class/chance";
import { DISCUSSED_MINUTES, demoPosts } from "../../content/discussion";
import { closed } from "../../content/discussion/around";
import type { PlacedPost } from "../../content/discussion/post";
import { type Place, postIn, timeIn, userIn } from "./place";

const SEED = "june";
/** Who reacts does so within some hours. */
const WITHIN = 300;

/** When somebody could first react: once the post is there for all, and they have posted in the thread themselves. */
function readableFrom({ post, thread }: PlacedPost, reader: string): number {
  const own = demoPosts.find((other) => other.thread === thread && !other.parent && other.post.by === reader);
  return Math.max(post.at, post.held?.releasedAt ?? 0, own?.post.at ?? 0);
}

/** When somebody reacted to a post, in minutes after the discussion's opening. */
export function reactedAt(placed: PlacedPost, reader: string, kind: string): number {
  const from = readableFrom(placed, reader);
  const until = placed.thread === closed.thread ? closed.at : DISCUSSED_MINUTES;
  const pause = 1 + Math.floor(chance(SEED, reader, placed.post.by, placed.post.at, kind) * WITHIN);
  return Math.min(from + pause, until - 1);
}

export function reactionRows(place: Place) {
  return demoPosts.flatMap((placed) =>
    REACTIONS.flatMap((kind) =>
      (placed.post.reactions?.[kind] ?? []).map((reader) => ({
        courseId: place.courseId,
        postId: postIn(place, placed.post),
        userId: userIn(place, reader),
        kind,
        createdAt: timeIn(place, reactedAt(placed, reader, kind)),
      })),
    ),
  );
}
