"use client";

import { useState } from "react";
import type { PostsPage, ThreadView } from "@/lib/discussion/views";

/**
 * How many posts nobody has had on this screen yet.
 * @param reading what the server counted when it drew the page.
 * @param page the posts that have been fetched: those made since then come on top of that number.
 * @param read the posts that have been on the screen.
 * @param readBefore how many of them the server knew of when it counted.
 */
export function unreadLeft(
  { unread, asOf }: { readonly unread: number; readonly asOf: string },
  page: PostsPage | null,
  read: ReadonlySet<string>,
  readBefore: number,
): number {
  const unreadHere = (page?.conversations ?? []).flatMap(({ posts }) =>
    posts.flatMap((post) => ("said" in post && post.isUnread ? [post] : [])),
  );
  const came = unreadHere.filter(({ createdAt }) => createdAt > asOf).length;
  const stillHere = unreadHere.filter(({ postId }) => !read.has(postId)).length;
  return Math.max(unread + came - (read.size - readBefore), stillHere);
}

/** The same of the thread on the page, however often it is drawn anew. */
export function useUnreadLeft(
  reading: ThreadView["reading"],
  page: PostsPage | null,
  read: ReadonlySet<string>,
): number {
  const asOf = reading?.asOf;
  const [drawn, setDrawn] = useState({ asOf, readBefore: 0 });
  const isNew = drawn.asOf !== asOf;
  if (isNew) setDrawn({ asOf, readBefore: read.size });
  return reading ? unreadLeft(reading, page, read, isNew ? read.size : drawn.readBefore) : 0;
}
