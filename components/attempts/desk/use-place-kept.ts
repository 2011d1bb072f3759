"use client";

import { useEffect, useState } from "react";

/** The question one is at, kept through a reload in this tab. `count` is the step after the last question. */
export function usePlaceKept(key: string, count: number): readonly [number, (index: number) => void] {
  const [index, setIndex] = useState(0);
  useEffect(() => {
    const kept = Number(read(key) ?? 0);
    if (Number.isInteger(kept) && kept > 0 && kept <= count) setIndex(kept);
  }, [key, count]);
  return [
    index,
    (to) => {
      setIndex(to);
      write(key, String(to));
    },
  ];
}

/** A browser may refuse storage; then the first question is where one begins. */
function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the place.
  }
}
