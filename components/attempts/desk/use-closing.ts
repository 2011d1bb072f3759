"use client";

import { useEffect, useState } from "react";

/** What is on the page goes out this long before the assignment closes. */
const FLUSH_BEFORE_MS = 5_000;

type Closing = {
  readonly attemptId: string | null;
  readonly closesAt: string | null;
  readonly now: string;
};

/**
 * Sends what is there shortly before the closing time, and tells when it has come, unless the server has moved it meanwhile. By
 * the server's clock: the device's may be wrong, so only the time that has passed since the page was made is taken from it.
 * Where there is a time limit, `useAttemptClock` tells both.
 */
export function useClosing({ attemptId, closesAt, now }: Closing, flush: () => void): boolean {
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    if (!closesAt) return;
    let begun = performance.now();
    let left = Date.parse(closesAt) - Date.parse(now);
    let asking = false;
    async function atEnd() {
      asking = true;
      // Fetched at the end alone; without a connection it has come.
      const told = await import("./clock/ask-clock").then(
        ({ askClock }) => askClock(attemptId),
        () => undefined,
      );
      const more = told ? Date.parse(told.endsAt ?? "") - Date.parse(told.now) : 0;
      // No end any more is not a number.
      if (more <= 0) {
        setClosed(true);
        clearInterval(clock);
      }
      if (Number.isNaN(more)) clearInterval(clock);
      left = more;
      begun = performance.now();
      asking = false;
    }
    const clock = setInterval(() => {
      const still = left - (performance.now() - begun);
      if (still < FLUSH_BEFORE_MS) flush();
      if (still <= 0 && !asking) void atEnd();
    }, 1000);
    return () => clearInterval(clock);
  }, [attemptId, closesAt, now, flush]);
  return closed;
}
