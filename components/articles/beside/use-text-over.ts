"use client";

import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** Where a text and what stands beside it do not fit: the same width as `max-lg`. */
export const NARROW = "(width < 64rem)";

/** On a phone: the text over the rest, and back to where one came from. */
export function useTextOver() {
  const [isOver, setOver] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);

  function open(from: HTMLElement) {
    cameFrom.current = from;
    flushSync(() => setOver(true));
    back.current?.focus();
  }
  function close() {
    flushSync(() => setOver(false));
    cameFrom.current?.focus();
  }

  useEffect(() => {
    const narrow = matchMedia(NARROW);
    const onWidth = () => setOver(false);
    narrow.addEventListener("change", onWidth);
    return () => narrow.removeEventListener("change", onWidth);
  }, []);

  useEffect(() => {
    if (!isOver) return;
    const onKey = (event: KeyboardEvent) => {
      // What is open in the text, or waits there, is closed by the same key, and only it.
      if (event.key === "Escape" && !document.querySelector(":popover-open, [data-citing]")) close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });

  return { isOver, open, close, back };
}
