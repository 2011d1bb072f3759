import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { PromptInput } from "@/lib/schemas/discussion";
import type { Passage } from "@/lib/schemas/passage";
import type { MOVES, PostDraftContent, REACTIONS } from "@/lib/schemas/posts";
import type { CitedSentence } from "@/lib/statistics/citations";
import type { WritingStop } from "./policy";

export type Move = (typeof MOVES)[number];
export type ReactionKind = (typeof REACTIONS)[number];

/** Who a post is by, as far as the viewer may know. */
export type PostAuthor = {
  /** The name it was made under: their own, or an invented one. */
  readonly name: string;
  readonly isInvented: boolean;
  /** Behind an invented name: for those who lead the course, and for oneself. */
  readonly realName: string | null;
  /** For those who lead the course. */
  readonly userId: string | null;
  readonly isMe: boolean;
  readonly isTeacher: boolean;
};

/** What a post said at a time. */
export type Said = {
  readonly text: string;
  readonly position: number | null;
  readonly passages: readonly Passage[];
  /** ISO 8601. */
  readonly at: string;
};

export type PostView = {
  readonly postId: string;
  readonly parentId: string | null;
  /** How deep it stands in its conversation, from 0. */
  readonly depth: number;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly author: PostAuthor;
  readonly move: Move | null;
  readonly said: Said;
  /** Counts what it said, from 1. */
  readonly revision: number;
  /** What it first said, where it is a first thought that was revised since. */
  readonly firstSaid: Said | null;
  readonly isFirstThought: boolean;
  readonly isStatement: boolean;
  readonly isUnread: boolean;
  /** One of those that were asked for. */
  readonly isMatch: boolean;
  /** "held", "hidden" and "withdrawn" only for its author and for those who lead the course. */
  readonly state: "standing" | "held" | "hidden" | "withdrawn";
  readonly hiddenReason: string | null;
  readonly isPinned: boolean;
  readonly isFeatured: boolean;
  readonly isEndorsed: boolean;
  readonly reactions: Readonly<Record<ReactionKind, number>>;
  readonly ownReactions: readonly ReactionKind[];
  /** Open reports; for those who lead the course, else 0. */
  readonly reports: number;
};

/** The place of a post whose words are not given any more, because others answered it. */
export type GonePost = {
  readonly postId: string;
  readonly parentId: string | null;
  readonly depth: number;
  readonly gone: "held" | "hidden" | "withdrawn";
};

export type ConversationView = {
  readonly posts: readonly (PostView | GonePost)[];
  readonly isAnswered: boolean;
  /** How many answers at its end are not given yet. */
  readonly more: number;
};

/** A page of a thread's posts. */
export type PostsPage = {
  readonly conversations: readonly ConversationView[];
  /** How many conversations answer to what was asked. */
  readonly found: number;
  /** How many have been given with this page; null where there are no more. */
  readonly next: number | null;
};

/** A sentence of the text that posts of the thread rest on. */
export type RestingSentence = Omit<CitedSentence, "text">;

export type SavedDraft = {
  readonly slot: string;
  readonly content: PostDraftContent;
  readonly revision: number;
  readonly savedAt: string;
};

/** A thread as its page shows it. */
export type ThreadView = {
  readonly threadId: string;
  readonly assignmentId: string;
  readonly assignmentTitle: string;
  readonly courseTitle: string;
  readonly isDemo: boolean;
  readonly prompt: PromptInput;
  readonly groupName: string | null;
  readonly text: ReadingText;
  readonly rules: {
    readonly postFirst: boolean;
    readonly citationsRequired: number;
    readonly repliesRequired: number;
    readonly isAnonymous: boolean;
    readonly isPremoderated: boolean;
  };
  readonly viewer: {
    readonly userId: string;
    readonly name: string;
    /** The invented name that they have here; null where they have none yet, or none is needed. */
    readonly inventedName: string | null;
    readonly isStaff: boolean;
    readonly ownFirstPosts: number;
    /** Over all threads of the assignment. */
    readonly ownReplies: number;
    /** They have not said yet where they stand at the end. */
    readonly asksStance: boolean;
  };
  /** Why nothing can be posted; null where it can. */
  readonly stop: WritingStop | null;
  /** What has been done to the thread itself. */
  readonly state: "open" | "locked" | "closed";
  /** What it was last closed with, for those who close it again; else empty. */
  readonly lastSummary: string;
  readonly drafts: readonly SavedDraft[];
  /** Null before the viewer's own first post, where the gate is on: then nothing of anybody else is in this view. */
  readonly reading: {
    readonly page: PostsPage;
    readonly posts: number;
    readonly unread: number;
    readonly unanswered: number;
    /** Names that can be mentioned. */
    readonly names: readonly string[];
    readonly sentences: readonly RestingSentence[];
    readonly summary: {
      readonly text: string;
      readonly closedAt: string;
      readonly posts: readonly { readonly postId: string; readonly name: string; readonly words: string }[];
    } | null;
    /** When this was read, as ISO 8601: what comes later is new. */
    readonly asOf: string;
  } | null;
};
