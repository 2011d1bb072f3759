"use client";

import { type RefObject, useEffect, useState } from "react";

/** So long a post has to be on the screen before it counts as read. */
const GLANCE_MS = 1_200;
const SEND_MS = 2_500;

/** Notes which posts have been on the screen, and tells the server now and then. */
export function useReadMarks(threadId: string, within: RefObject<HTMLElement | null>, drawn: unknown) {
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const root = within.current;
    if (!root || !drawn || typeof IntersectionObserver === "undefined") return;
    const seen = new Map<string, ReturnType<typeof setTimeout>>();
    const waiting = new Set<string>();
    const send = () => {
      if (waiting.size === 0) return;
      const postIds = [...waiting];
      waiting.clear();
      void fetch(`/api/threads/${threadId}/read`, {
        method: "POST",
        body: JSON.stringify({ postIds }),
        headers: { "content-type": "application/json" },
        keepalive: true,
      }).catch(() => undefined);
    };
    const note = (postId: string) => {
      waiting.add(postId);
      setRead((before) => new Set(before).add(postId));
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const postId = (target as HTMLElement).dataset.unread;
          if (!postId) continue;
          clearTimeout(seen.get(postId));
          if (isIntersecting)
            seen.set(
              postId,
              setTimeout(() => note(postId), GLANCE_MS),
            );
        }
      },
      // Of a long post the middle of the screen is enough.
      { rootMargin: "-25% 0px -25% 0px" },
    );
    for (const post of root.querySelectorAll("[data-unread]")) observer.observe(post);
    const timer = setInterval(send, SEND_MS);
    addEventListener("pagehide", send);
    return () => {
      observer.disconnect();
      for (const one of seen.values()) clearTimeout(one);
      clearInterval(timer);
      removeEventListener("pagehide", send);
      send();
    };
  }, [threadId, within, drawn]);
  return read;
}
