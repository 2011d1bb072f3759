"use client";

import { useEffect, useEffectEvent, useState } from "react";

/**
 * Keeps what is typed on this device until it is saved, so that a reload or a crash loses nothing.
 * @returns whether something of before came back, and how to forget it.
 */
export function useKeptDraft<T>(
  key: string,
  draft: T,
  saved: T,
  restore: (draft: T) => void,
): { readonly restored: boolean; readonly forget: () => void } {
  const [restored, setRestored] = useState(false);
  const [ready, setReady] = useState(false);
  // What was there when the page opened comes back, and only that.
  const opening = useEffectEvent(() => {
    const kept = read(key);
    if (kept && kept !== JSON.stringify(saved)) {
      restore(JSON.parse(kept) as T);
      setRestored(true);
    }
    setReady(true);
  });
  useEffect(() => opening(), []);
  useEffect(() => {
    if (!ready) return;
    const text = JSON.stringify(draft);
    write(key, text === JSON.stringify(saved) ? null : text);
  }, [ready, key, draft, saved]);
  return {
    restored,
    forget() {
      write(key, null);
      setRestored(false);
    },
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing: the page says what is saved and what is not.
  }
}
