"use client";

import { useEffect } from "react";

/** Time enough to read what happened. */
const READING_MS = 6_000;

/** Goes on to what was handed in, once the attempt is over and nothing waits to be sent. */
export function useOnToResult(attemptId: string | null, pending: number): void {
  useEffect(() => {
    if (attemptId === null || pending > 0) return;
    const timer = setTimeout(() => location.assign(`/attempts/${attemptId}/result`), READING_MS);
    return () => clearTimeout(timer);
  }, [attemptId, pending]);
}
