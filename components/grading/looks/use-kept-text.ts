"use client";

import { useEffect, useState } from "react";

/** A text that is being written, kept on this device until it is sent. `key` names it, and whose it is. */
export function useKeptText(key: string) {
  const [text, setText] = useState("");
  const [wasKept, setWasKept] = useState(false);
  // The server cannot know what the device kept: it comes in once the page is here.
  useEffect(() => {
    const kept = read(key);
    if (!kept) return;
    setText(kept);
    setWasKept(true);
  }, [key]);
  return {
    text,
    /** It was written before this page was loaded. */
    wasKept,
    write(next: string) {
      setText(next);
      keep(key, next);
    },
    forget: () => keep(key, ""),
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, text: string): void {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing: the page still has it until it is closed.
  }
}
