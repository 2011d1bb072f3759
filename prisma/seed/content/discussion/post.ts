import type { Passage } from "@/lib/schemas/passage";
import type { MOVES, REACTIONS } from "@/lib/schemas/posts";

/** Who speaks for the course in the demo's discussion; everybody else is named by their key in the roster. */
export const TEACHER_KEY = "teacher";

/** One post of the demo's discussion. Times are minutes after the discussion's opening. */
export type DemoPost = {
  /** Names the post where something else points at it. */
  readonly key?: string;
  readonly by: string;
  readonly at: number;
  /** On every reply, on no other post. */
  readonly move?: (typeof MOVES)[number];
  /** On a student's post that answers none, where the prompt has a line. */
  readonly position?: number;
  readonly text: string;
  readonly cites?: readonly Passage[];
  readonly isStatement?: true;
  /** What it said first. */
  readonly first?: { readonly text: string; readonly position?: number; readonly cites: readonly Passage[] };
  readonly revisedAt?: number;
  readonly withdrawnAt?: number;
  /** A word of the list that it waited for a teacher for, or still does. */
  readonly held?: { readonly word: string; readonly releasedAt?: number };
  readonly hidden?: { readonly at: number; readonly reason: string };
  readonly pinnedAt?: number;
  readonly featuredAt?: number;
  readonly endorsedAt?: number;
  /** Who reacted, by kind. */
  readonly reactions?: Partial<Record<(typeof REACTIONS)[number], readonly string[]>>;
  readonly replies?: readonly DemoPost[];
};

export type PlacedPost = {
  readonly post: DemoPost;
  readonly parent: DemoPost | null;
  /** The place of its prompt. */
  readonly thread: number;
};

/** A thread's posts, each parent before what answers it. */
export function placed(
  posts: readonly DemoPost[],
  thread: number,
  parent: DemoPost | null = null,
): PlacedPost[] {
  return posts.flatMap((post) => [{ post, parent, thread }, ...placed(post.replies ?? [], thread, post)]);
}
