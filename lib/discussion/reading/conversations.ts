import type { ThreadAsk } from "@/lib/schemas/posts";

/** What choosing and ordering needs to know of a post. */
export type PostInBrief = {
  readonly id: string;
  readonly parentId: string | null;
  readonly authorId: string;
  /** The place of the invented name it was made under; null: the author's own. */
  readonly alias: number | null;
  readonly createdAt: Date;
  readonly move: string | null;
  readonly position: number | null;
  readonly text: string;
  readonly isPinned: boolean;
  readonly isUnread: boolean;
  /** Only its place is left: withdrawn, hidden or held, and answered. */
  readonly isGone: boolean;
};

/** A post that answers none, with everything below it in reading order. */
export type Conversation<P extends PostInBrief = PostInBrief> = {
  readonly root: P;
  readonly below: readonly { readonly post: P; readonly depth: number }[];
  /** Somebody has said something under another name than the one it was begun under. */
  readonly isAnswered: boolean;
  readonly lastAt: Date;
};

/**
 * Whether two posts were made under one name. Not whether by one person: of somebody who posts under an invented name and later under
 * their own, an answer to themself would tell who it is.
 */
const isSameName = (a: PostInBrief, b: PostInBrief): boolean =>
  a.authorId === b.authorId && a.alias === b.alias;

/** Posts as conversations. One whose parent is not among them begins its own; answers stand below what they answer, oldest first. */
export function conversationsOf<P extends PostInBrief>(posts: readonly P[]): Conversation<P>[] {
  const known = new Set(posts.map(({ id }) => id));
  const answers = new Map<string, P[]>();
  const roots: P[] = [];
  for (const post of [...posts].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())) {
    if (post.parentId === null || !known.has(post.parentId)) roots.push(post);
    else answers.set(post.parentId, [...(answers.get(post.parentId) ?? []), post]);
  }
  const under = (id: string, depth: number): { post: P; depth: number }[] =>
    (answers.get(id) ?? []).flatMap((post) => [{ post, depth }, ...under(post.id, depth + 1)]);
  return roots.map((root) => {
    const below = under(root.id, 1);
    return {
      root,
      below,
      isAnswered: below.some(({ post }) => !isSameName(post, root) && !post.isGone),
      lastAt: new Date(
        Math.max(...[root, ...below.map(({ post }) => post)].map((post) => post.createdAt.getTime())),
      ),
    };
  });
}

type Reader = { readonly userId: string; readonly restsOn: (postId: string) => boolean };

/** Folded for searching: case, accents and look-alike forms do not matter. */
const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

const SIDES = {
  LOW: (position: number) => position < 0,
  MIDDLE: (position: number) => position === 0,
  HIGH: (position: number) => position > 0,
} as const;

/** Whether a post is one of those asked for. */
function fits(post: PostInBrief, ask: ThreadAsk, reader: Reader): boolean {
  if (post.isGone) return false;
  return (
    (ask.show !== "UNREAD" || post.isUnread) &&
    (ask.show !== "MINE" || post.authorId === reader.userId) &&
    (!ask.move || post.move === ask.move) &&
    (!ask.side || (post.position !== null && SIDES[ask.side](post.position))) &&
    (!ask.passage || reader.restsOn(post.id)) &&
    (!ask.search || folded(post.text).includes(folded(ask.search)))
  );
}

export type Found<P extends PostInBrief = PostInBrief> = Conversation<P> & {
  /** The posts in it that were asked for; all of them where nothing in particular was. */
  readonly matches: ReadonlySet<string>;
};

/**
 * The conversations that hold a post asked for, in the order asked for. What is pinned comes first. "Unanswered first" puts those
 * that have waited longest for a word of somebody else on top, the reader's own after those of others, then what moved last.
 */
export function chosen<P extends PostInBrief>(
  conversations: readonly Conversation<P>[],
  ask: ThreadAsk,
  reader: Reader,
): Found<P>[] {
  const found = conversations.flatMap((conversation) => {
    if (ask.show === "UNANSWERED" && (conversation.isAnswered || conversation.root.isGone)) return [];
    const all = [conversation.root, ...conversation.below.map(({ post }) => post)];
    const matches = new Set(all.filter((post) => fits(post, ask, reader)).map(({ id }) => id));
    return matches.size > 0 ? [{ ...conversation, matches }] : [];
  });
  return found.sort(
    (a, b) => Number(b.root.isPinned) - Number(a.root.isPinned) || ORDERS[ask.order](a, b, reader),
  );
}

type Compare = (a: Conversation, b: Conversation, reader: Reader) => number;
const oldest: Compare = (a, b) => a.root.createdAt.getTime() - b.root.createdAt.getTime();

const ORDERS: Readonly<Record<ThreadAsk["order"], Compare>> = {
  OLDEST: oldest,
  NEWEST: (a, b) => -oldest(a, b, { userId: "", restsOn: () => false }),
  UNANSWERED_FIRST: (a, b, reader) => {
    const waits = ({ isAnswered, root }: Conversation) =>
      isAnswered || root.isGone ? 2 : root.authorId === reader.userId ? 1 : 0;
    const [waitsA, waitsB] = [waits(a), waits(b)];
    if (waitsA !== waitsB) return waitsA - waitsB;
    return waitsA === 2 ? b.lastAt.getTime() - a.lastAt.getTime() : oldest(a, b, reader);
  },
};

/** Up to which answer of a conversation posts lie that were asked for among others; 0 where nothing in particular was. */
function lastAsked({ root, below, matches }: Found): number {
  const isAll = [root, ...below.map(({ post }) => post)].every(({ id, isGone }) => isGone || matches.has(id));
  return isAll ? 0 : below.findLastIndex(({ post }) => matches.has(post.id)) + 1;
}

/** So many posts make a page; a conversation is not cut for it. */
const PAGE_POSTS = 24;
/** Of a long conversation so many answers are given at first. */
const FIRST_ANSWERS = 6;
const LONG = FIRST_ANSWERS + 4;

export type ShownConversation<P extends PostInBrief = PostInBrief> = Found<P> & {
  /** How many answers at its end are not given yet. */
  readonly more: number;
};

/**
 * The conversations of a page. A long one is cut after its first answers, unless a post that is asked for lies behind.
 * @returns with how many conversations have been given when this page is; null where there are no more.
 */
export function pageOf<P extends PostInBrief>(
  found: readonly Found<P>[],
  { after, post, holding }: Pick<ThreadAsk, "after" | "post" | "holding">,
): { readonly shown: readonly ShownConversation<P>[]; readonly next: number | null } {
  const wanted = holding ?? (post ? [post] : []);
  const holds = ({ root, below }: Conversation) =>
    wanted.includes(root.id) || below.some((one) => wanted.includes(one.post.id));
  const whole = (one: Found<P>) => ({ ...one, more: 0 });
  if (holding) return { shown: found.filter(holds).map(whole), next: null };
  const asked = after === 0 ? found.filter(holds) : [];
  const others = wanted.length === 0 ? found : found.filter((one) => !holds(one));
  // Whoever asks for one post finds it on the first page; the pages after it go on as if it were in none.
  const shown: ShownConversation<P>[] = asked.map(whole);
  let given = after;
  let posts = shown.reduce((sum, { below }) => sum + 1 + below.length, 0);
  for (const one of others.slice(after)) {
    if (posts >= PAGE_POSTS && given > after) break;
    const stays = one.below.length > LONG ? Math.max(FIRST_ANSWERS, lastAsked(one)) : one.below.length;
    const more = one.below.length - stays;
    shown.push({ ...one, below: one.below.slice(0, stays), more });
    posts += 1 + (one.below.length - more);
    given += 1;
  }
  return { shown, next: given < others.length ? given : null };
}
