"use client";

import { useEffect, useState } from "react";
import type { ConversationView, PostsPage } from "@/lib/discussion/views";

const idOf = ({ posts }: ConversationView): string => posts[0]?.postId ?? "";

/** One list after the other; of a conversation that is in both the later one counts, at the earlier one's place. */
function merged(
  before: readonly ConversationView[],
  more: readonly ConversationView[],
  where: "end" | "start",
): readonly ConversationView[] {
  const news = new Map(more.map((one) => [idOf(one), one]));
  const kept = before.map((one) => news.get(idOf(one)) ?? one);
  const added = more.filter((one) => !before.some((old) => idOf(old) === idOf(one)));
  return where === "end" ? [...kept, ...added] : [...added, ...kept];
}

type Drawn = { readonly asOf: string; readonly query: string; readonly page: PostsPage | null };

/** The page drawn anew by the server: of the same question everything keeps its place, and what was fetched since stays. */
function redrawn(before: Drawn, now: Drawn): Drawn {
  if (before.query !== now.query || !before.page || !now.page) return now;
  const conversations = merged(before.page.conversations, now.page.conversations, "start");
  return { ...now, page: { ...now.page, conversations, next: before.page.next } };
}

/**
 * The conversations on the page: those it came with, more of them when asked for, and single ones anew. Nothing that stands there
 * changes its place by itself.
 * @param query what the page asked for, as it stands in the address.
 * @param asOf when `first` was read: another page begins anew.
 */
export function useConversations(threadId: string, first: PostsPage | null, asOf: string, query: string) {
  const [state, setState] = useState({ asOf, query, page: first });
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setState((before) => (before.asOf === asOf ? before : redrawn(before, { asOf, query, page: first })));
  }, [asOf, query, first]);
  const page = state.asOf === asOf ? state.page : first;

  async function fetched(search: string): Promise<PostsPage | null> {
    try {
      const response = await fetch(`/api/threads/${threadId}/posts?${search}`, { cache: "no-store" });
      const body = response.ok ? ((await response.json()) as PostsPage) : null;
      setFailed(body === null);
      return body;
    } catch {
      setFailed(true);
      return null;
    }
  }

  /** The next ones of what was asked for. */
  async function more(): Promise<void> {
    if (page?.next == null) return;
    const search = new URLSearchParams(query);
    search.set("after", String(page.next));
    const next = await fetched(search.toString());
    // On top of what stands there by now: a post may have come in meanwhile, or another page.
    if (next)
      setState((before) =>
        before.query !== query || !before.page
          ? before
          : {
              ...before,
              page: { ...next, conversations: merged(before.page.conversations, next.conversations, "end") },
            },
      );
  }

  /** The whole conversations that hold these posts, as they are now; those not on the page yet go on top. */
  async function again(postIds: readonly string[]): Promise<boolean> {
    const found = await fetched(`holding=${postIds.join(",")}`);
    if (!found) return false;
    setState((before) => {
      const old = before.page ?? { conversations: [], found: 0, next: null };
      // One whose beginning is gone, and that nobody else has answered, is not there any more.
      const stays = old.conversations.filter(
        (one) =>
          !one.posts.some(({ postId }) => postIds.includes(postId)) ||
          found.conversations.some((other) => idOf(other) === idOf(one)),
      );
      return { ...before, page: { ...old, conversations: merged(stays, found.conversations, "start") } };
    });
    return true;
  }

  return { page, more, again, failed };
}
export type Conversations = ReturnType<typeof useConversations>;
