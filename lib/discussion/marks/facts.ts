import { countWords } from "@/lib/statistics/words";

/**
 * What a student did in a discussion, counted. These are facts for the eyes of whoever marks: nothing turns them into points.
 * Only posts that stand count; an answer to a post of one's own is a post and no reply.
 */
export type ParticipationFacts = {
  /** Replies among them. */
  readonly posts: number;
  readonly replies: number;
  /** Of the posts themselves, without what they quote. */
  readonly words: number;
  readonly citations: number;
  /** Different places of the text among the citations. */
  readonly passages: number;
  readonly classmatesAnswered: number;
  /** From classmates. */
  readonly repliesGot: number;
  readonly firstPostAt: Date | null;
  /** Posts that are held, hidden or withdrawn. */
  readonly notCounted: number;
};

/** A post as far as it is counted. */
export type CountedPost = {
  readonly authorId: string;
  readonly text: string;
  readonly createdAt: Date;
  /** Neither held nor hidden nor withdrawn. */
  readonly isStanding: boolean;
  /** Who wrote the post that it answers; null where it answers none. */
  readonly answeredId: string | null;
  readonly citations: readonly { readonly blockKey: string; readonly start: number; readonly end: number }[];
};

/**
 * @param posts those of the student and those that answer them, at least.
 * @param students the ids of all students of the course: teachers are no classmates.
 */
export function participationFacts(
  userId: string,
  posts: readonly CountedPost[],
  students: ReadonlySet<string>,
): ParticipationFacts {
  const all = posts.filter(({ authorId }) => authorId === userId);
  const own = all.filter(({ isStanding }) => isStanding);
  const answered = own.flatMap(({ answeredId }) => (answeredId && answeredId !== userId ? [answeredId] : []));
  const citations = own.flatMap((post) => post.citations);
  const got = posts.filter(
    ({ authorId, answeredId, isStanding }) =>
      isStanding && answeredId === userId && authorId !== userId && students.has(authorId),
  );
  const times = own.map(({ createdAt }) => createdAt.getTime());
  return {
    posts: own.length,
    replies: answered.length,
    words: own.reduce((sum, { text }) => sum + countWords(text), 0),
    citations: citations.length,
    passages: new Set(citations.map(({ blockKey, start, end }) => `${blockKey}:${start}-${end}`)).size,
    classmatesAnswered: new Set(answered.filter((id) => students.has(id))).size,
    repliesGot: got.length,
    firstPostAt: times.length > 0 ? new Date(Math.min(...times)) : null,
    notCounted: all.length - own.length,
  };
}
