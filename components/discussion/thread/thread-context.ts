"use client";

import { createContext, use } from "react";
import type { Citing } from "@/components/attempts/citing/use-citing";
import type { ThreadView } from "@/lib/discussion/views";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { Passage } from "@/lib/schemas/passage";
import type { Drafts } from "../writing/use-drafts";
import type { Conversations } from "./use-conversations";

type Deed = (input: unknown) => Promise<ActionResult<unknown>>;

/** What can be done to posts and threads, as server actions. */
export type ThreadDeeds = Readonly<
  Record<
    | "react"
    | "revise"
    | "withdraw"
    | "report"
    | "hide"
    | "restore"
    | "release"
    | "dismiss"
    | "sign"
    | "lock"
    | "close"
    | "reopen"
    | "followUp",
    Deed
  >
>;

export type ThreadState = {
  readonly view: ThreadView;
  readonly deeds: ThreadDeeds;
  readonly drafts: Drafts;
  readonly conversations: Conversations;
  /** Posts that were unread when the page came and have been on the screen since. */
  readonly readSince: ReadonlySet<string>;
  /** How many posts are unread still. */
  readonly unreadLeft: number;
  /** The slot in which somebody writes; null while nobody does. */
  readonly writing: string | null;
  setWriting: (slot: string | null) => void;
  readonly citing: Citing;
  /** Lets words of the text be chosen, and gives them to `add`; `from` is where the way back leads. */
  citeFor: (add: (passage: Passage) => void, from: HTMLElement) => void;
  /** Brings words of the text into view, marked; `from` is where the way back leads. */
  showPassage: (passage: Passage, from: HTMLElement) => void;
  /** Says at the foot of the page what was done. */
  say: (words: string) => void;
};

export const ThreadContext = createContext<ThreadState | null>(null);

/** The thread around a component. */
export function useThread(): ThreadState {
  const thread = use(ThreadContext);
  if (!thread) throw new Error("no thread around this component");
  return thread;
}
