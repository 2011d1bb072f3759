"use client";

import { useEffect, useState } from "react";

/** A comment on words that is being written: a new one, or another wording of one that stands. */
export type PinDraft = {
  /** Null for a new one. */
  readonly commentId: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly text: string;
};

/** Holds the comment that is being written, and keeps it on the device until it is saved or given up. */
export function usePinDraft(key: string) {
  const [draft, setDraft] = useState<PinDraft | null>(null);
  const [isLoaded, setLoaded] = useState(false);
  const [isRestored, setRestored] = useState(false);

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
