"use client";

import { useEffect, useState } from "react";

/** What is on the page goes out this long before the assignment closes. */
const FLUSH_BEFORE_MS = 5_000;

/**
 * Sends what is there shortly before the closing time, and tells when it has come. By the server's clock: the device's may
 * be wrong, so only the time that has passed since the page was made is taken from it.
 */
export function useClosing(
  { closesAt, now }: { readonly closesAt: string | null; readonly now: string },
  flush: () => void,
): boolean {
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    if (!closesAt) return;
    const begun = performance.now();
    const left = Date.parse(closesAt) - Date.parse(now);
    const clock = setInterval(() => {
      const still = left - (performance.now() - begun);
      if (still < FLUSH_BEFORE_MS) flush();
      if (still > 0) return;
      setClosed(true);
      clearInterval(clock);
    }, 1000);
    return () => clearInterval(clock);
  }, [closesAt, now, flush]);
  return closed;
}
