import type { MOVES } from "@/lib/schemas/posts";
import type { Sentence } from "@/lib/statistics/citations";
import { sideOf } from "@/lib/statistics/common-ground";

export type MoveName = (typeof MOVES)[number];

/** Where a post places itself on its prompt's line. */
export const PLACES = ["LOW", "MIDDLE", "HIGH", "NONE"] as const;
export type Place = (typeof PLACES)[number];

/** A post as it lies in the database, with the places of the sentences that it rests on. */
export type LoosePost = {
  readonly postId: string;
  readonly parentId: string | null;
  readonly author: string;
  /** The invented name it was made under. */
  readonly alias: string | null;
  readonly isTeachers: boolean;
  readonly move: MoveName | null;
  readonly position: number | null;
  readonly text: string;
  readonly createdAt: Date;
  readonly sentences: readonly number[];
};

export type MapPost = Omit<LoosePost, "sentences"> & {
  /** From 1, in the order of the map. */
  readonly number: number;
  readonly place: Place;
  /** Where its conversation stands: the place of the post that began it. */
  readonly group: Place;
  /** How many posts it lies below the first of its conversation. */
  readonly depth: number;
  /** The number of the post that it answers; null where it answers none, or one that is not there any more. */
  readonly answers: number | null;
  /** The numbers of the passages that it rests on. */
  readonly passages: readonly number[];
};

export type MapPassage = Sentence & {
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly text: string;
  /** How many of the posts rest on it. */
  readonly count: number;
};

export const placeOf = (position: number | null): Place => {
  if (position === null) return "NONE";
  const side = sideOf(position);
  return side === "NEITHER" ? "MIDDLE" : side;
};

/**
 * The posts of a thread as an argument: conversations by where their first post stands on the line, from its low end to those
 * without a position; in each, every post below the one that it answers; the older first. Each post occurs once. Only sentences
 * that a post rests on are given.
 *
 * @param posts those that stand. One that answers a post which is not among them begins a conversation of its own.
 * @param sentences of the text, in its order; a post names them by their places.
 */
export function arrange(
  posts: readonly LoosePost[],
  sentences: readonly (Sentence & { readonly text: string })[],
): { posts: MapPost[]; passages: MapPassage[] } {
  const cited = [...new Set(posts.flatMap((post) => post.sentences))].sort((a, b) => a - b);
  const numberOf = new Map(cited.map((place, index) => [place, index + 1]));
  const known = new Set(posts.map(({ postId }) => postId));
  const children = new Map<string | null, LoosePost[]>();
  for (const post of posts.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime())) {
    const above = post.parentId !== null && known.has(post.parentId) ? post.parentId : null;
    children.set(above, [...(children.get(above) ?? []), post]);
  }
  const arranged: MapPost[] = [];
  const begun = (children.get(null) ?? []).map((post) => ({ post, place: placeOf(post.position) }));
  const waiting = PLACES.flatMap((group) =>
    begun
      .filter(({ place }) => place === group)
      .map(({ post }) => ({ post, group, depth: 0, answers: null as number | null })),
  );
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { sentences: own, ...post } = next.post;
    const { group, depth, answers } = next;
    const number = arranged.length + 1;
    const passages = own.flatMap((place) => numberOf.get(place) ?? []);
    arranged.push({ ...post, number, place: placeOf(post.position), group, depth, answers, passages });
    const below = children.get(post.postId) ?? [];
    waiting.unshift(...below.map((child) => ({ post: child, group, depth: depth + 1, answers: number })));
  }
  return {
    posts: arranged,
    passages: cited.flatMap((place, index) => {
      const sentence = sentences[place];
      if (!sentence) return [];
      const { blockId, start, end, text } = sentence;
      const count = posts.filter((post) => post.sentences.includes(place)).length;
      return [{ number: index + 1, ...{ blockId, start, end, text }, count }];
    }),
  };
}
