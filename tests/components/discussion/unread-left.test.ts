import { expect, it } from "vitest";
import { unreadLeft } from "@/components/discussion/thread/use-unread-left";
import type { PostsPage } from "@/lib/discussion/views";

const asOf = "2026-11-02T09:00:00.000Z";
const post = (postId: string, createdAt: string, isUnread = true) => ({
  postId,
  createdAt,
  isUnread,
  said: {},
});
const pageWith = (...posts: ReturnType<typeof post>[]) =>
  ({ conversations: [{ posts, isAnswered: true, more: 0 }], found: 1, next: null }) as unknown as PostsPage;
const earlier = "2026-11-02T08:00:00.000Z";
const since = "2026-11-02T09:05:00.000Z";

it("does not take posts that have come since for those that were unread before", () => {
  const page = pageWith(post("a", earlier), post("new", since), post("newer", since));
  expect(unreadLeft({ unread: 3, asOf }, page, new Set(["new", "newer"]), 0)).toBe(3);
  expect(unreadLeft({ unread: 3, asOf }, page, new Set(), 0)).toBe(5);
});

it("does not take off twice what the server knew to be read when it drew the page anew", () => {
  const page = pageWith(post("a", earlier, false), post("b", earlier));
  expect(unreadLeft({ unread: 2, asOf }, page, new Set(["a"]), 1)).toBe(2);
  expect(unreadLeft({ unread: 2, asOf }, page, new Set(["a", "b"]), 1)).toBe(1);
});

it("never falls below what stands unread on the page", () => {
  expect(unreadLeft({ unread: 0, asOf }, pageWith(post("released", earlier)), new Set(["a"]), 0)).toBe(1);
});
