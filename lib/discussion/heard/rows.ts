import { shareOf } from "@/lib/statistics/participation";
import { countWords } from "@/lib/statistics/words";

/** One student's part in a discussion, in numbers. */
export type HeardRow = {
  readonly userId: string;
  readonly name: string;
  /** The group they discuss in; null where there are none, or they are in none. */
  readonly group: string | null;
  /** Posts that stand, replies among them. */
  readonly posts: number;
  readonly replies: number;
  readonly words: number;
  /** Of what all students wrote, from 0 to 1; null while nobody has written. */
  readonly wordShare: number | null;
  readonly replyShare: number | null;
  /** Replies of classmates to their posts. */
  readonly answers: number;
  /** How many replies the discussion still asks of them, as they are told: one that is held is there. */
  readonly owed: number;
};

/** A post as far as it is counted. */
export type CountedPost = {
  readonly authorId: string;
  readonly text: string;
  /** Who wrote the post that it answers; null where it answers none. */
  readonly answeredId: string | null;
  /** Waits for a teacher: its author has done their part, and nobody has heard them yet. */
  readonly isHeld: boolean;
};

type Student = { readonly userId: string; readonly name: string };

/**
 * A row per student, the silent ones too, in the order of the students. An answer to a post of one's own is a post and no reply.
 * What others wrote, who are no students of the course, counts for nobody.
 */
export function heardRows(
  students: readonly Student[],
  posts: readonly CountedPost[],
  groupOf: ReadonlyMap<string, string>,
  repliesRequired: number,
): HeardRow[] {
  const known = new Set(students.map(({ userId }) => userId));
  const counted = posts.filter(({ authorId, isHeld }) => known.has(authorId) && !isHeld);
  const isReply = ({ authorId, answeredId }: CountedPost) => answeredId !== null && answeredId !== authorId;
  const rows = students.map(({ userId, name }) => {
    const own = counted.filter(({ authorId }) => authorId === userId);
    const replies = own.filter(isReply).length;
    const given = posts.filter((post) => post.authorId === userId && post.answeredId !== null).length;
    return {
      ...{ userId, name, replies },
      group: groupOf.get(userId) ?? null,
      posts: own.length,
      words: own.reduce((sum, { text }) => sum + countWords(text), 0),
      answers: counted.filter((post) => post.answeredId === userId && isReply(post)).length,
      owed: Math.max(0, repliesRequired - given),
    };
  });
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  const replies = rows.reduce((sum, row) => sum + row.replies, 0);
  return rows.map((row) => ({
    ...row,
    wordShare: shareOf(row.words, words),
    replyShare: shareOf(row.replies, replies),
  }));
}
