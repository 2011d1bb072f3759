"use client";

import { type RefObject, useEffect, useRef } from "react";

/** When the pair came onto the page. One that follows another begins at its top, and its question is read out. */
export function useShownAt(pair: string | null, heading: RefObject<HTMLHeadingElement | null>) {
  const at = useRef(0);
  const before = useRef(pair);
  useEffect(() => {
    at.current = Date.now();
    if (before.current === pair) return;
    before.current = pair;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [pair, heading]);
  return at;
}

/**
 * The same id whenever the same choice is sent again: what arrived without our hearing of it is not saved twice. Once a judgement is
 * known to be saved its id is forgotten: taken back and made again it is another one.
 */
export function useSaveIds() {
  const ids = useRef(new Map<string, string>());
  return {
    idOf(choice: string): string {
      const id = ids.current.get(choice) ?? crypto.randomUUID();
      ids.current.set(choice, id);
      return id;
    },
    forget: () => ids.current.clear(),
  };
}
