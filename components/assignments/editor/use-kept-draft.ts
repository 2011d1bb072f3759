"use client";

import { useEffect, useEffectEvent, useState } from "react";

type Kept<T> = { readonly revision: number; readonly draft: T };

/**
 * Keeps what is typed on this device until it is saved, so that a reload or a crash loses nothing.
 * @returns whether something of before came back, whether somebody saved in the meantime, and how to forget it.
 */
export function useKeptDraft<T>(
  key: string,
  revision: number,
  draft: T,
  saved: T,
  restore: (draft: T) => void,
): {
  readonly restored: boolean;
  readonly isStale: boolean;
  /** The revision that the draft began with. */
  readonly basedOn: number;
  readonly forget: () => void;
} {
  const [restored, setRestored] = useState<Kept<T> | null>(null);
  const [ready, setReady] = useState(false);
  // What was there when the page opened comes back, and only that.
  const opening = useEffectEvent(() => {
    const kept = read<T>(key);
    if (kept && JSON.stringify(kept.draft) !== JSON.stringify(saved)) {
      restore(kept.draft);
      setRestored(kept);
    }
    setReady(true);
  });
  useEffect(() => opening(), []);
  const basedOn = restored?.revision ?? revision;
  useEffect(() => {
    if (!ready) return;
    const isSaved = JSON.stringify(draft) === JSON.stringify(saved);
    write(key, isSaved ? null : JSON.stringify({ revision: basedOn, draft } satisfies Kept<T>));
  }, [ready, key, basedOn, draft, saved]);
  return {
    restored: restored !== null,
    isStale: restored !== null && restored.revision !== revision,
    basedOn,
    forget() {
      write(key, null);
      setRestored(null);
    },
  };
}

function read<T>(key: string): Kept<T> | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as Kept<T> | null;
    return kept?.draft ? kept : null;
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
