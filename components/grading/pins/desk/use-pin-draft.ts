"use client";

import { useEffect, useState } from "react";
import type { PinnedComment } from "@/lib/grading/pins/pinned-comments";

/** A comment on words that is being written: a new one, or another wording of one that stands. */
export type PinDraft = {
  /** Null for a new one. */
  readonly commentId: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly text: string;
};

/**
 * Holds the comment that is being written, and keeps it on the device until it is saved or given up. One that the page
 * was left with while it was being saved is not begun again: it stands among the `pins`.
 */
export function usePinDraft(key: string, pins: readonly PinnedComment[]) {
  const [draft, setDraft] = useState<PinDraft | null>(null);
  const [isLoaded, setLoaded] = useState(false);
  const [isRestored, setRestored] = useState(false);
  if (draft && isRestored && pins.some((pin) => says(pin, draft))) setDraft(null);

  // The server cannot know it: it comes in once the page is here.
  useEffect(() => {
    const kept = read(key);
    setDraft(kept);
    setRestored(kept !== null);
    setLoaded(true);
  }, [key]);

  useEffect(() => {
    if (!isLoaded) return;
    try {
      if (draft?.text.trim()) localStorage.setItem(key, JSON.stringify(draft));
      else localStorage.removeItem(key);
    } catch {
      // The device keeps nothing: the comment is on the page all the same.
    }
  }, [key, isLoaded, draft]);

  return {
    draft,
    isRestored,
    setDraft(next: PinDraft | null) {
      setRestored(false);
      setDraft(next);
    },
  };
}

/** Whether the draft's words stand there already. */
const says = (pin: PinnedComment, { commentId, start, end, text }: PinDraft): boolean =>
  pin.text === text.trim() &&
  (commentId === null ? pin.start === start && pin.end === end : pin.commentId === commentId);

function read(key: string): PinDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is PinDraft {
  if (typeof value !== "object" || value === null) return false;
  const { commentId, start, end, quote, text } = value as Partial<PinDraft>;
  return (
    (commentId === null || typeof commentId === "string") &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    typeof quote === "string" &&
    typeof text === "string"
  );
}
