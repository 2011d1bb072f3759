"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Timers of a sleeping machine wake late, so the time is looked at again and again. */
const LOOK_EVERY_MS = 1000;
/** Coming back to the page asks anew, but not at every flick between windows. */
const REST_MS = 10_000;

/** When the pages that this tab has seen were drawn. */
const seen = new Set<string>();

/**
 * Has the server draw the page again while somebody looks at it: once `after` milliseconds have passed, and `every` so
 * many, also on coming back to it. Milliseconds and not times, because the device's clock may be wrong. `drawn` tells one
 * drawing of a page from the next: the browser's way back shows an old one, which is then drawn again.
 */
export function Refresh({
  after,
  every,
  drawn,
}: {
  after?: number | undefined;
  every?: number | undefined;
  drawn?: string;
}) {
  const router = useRouter();
  useEffect(() => {
    if (!drawn) return;
    if (seen.has(drawn)) router.refresh();
    seen.add(drawn);
  }, [router, drawn]);
  useEffect(() => {
    const drawnAt = Date.now();
    let askedAt = drawnAt;
    let waits = after !== undefined;

    async function ask() {
      askedAt = Date.now();
      // A refresh that gets no answer would replace the page by the browser's own error.
      const alive = await fetch("/api/health/live").catch(() => null);
      if (!alive?.ok) return;
      waits &&= Date.now() - drawnAt < (after ?? 0);
      router.refresh();
    }
    function look(rest: number | undefined) {
      if (document.visibilityState !== "visible" || Date.now() - askedAt < LOOK_EVERY_MS) return;
      const timeCame = waits && after !== undefined && Date.now() - drawnAt >= after;
      const restIsOver = every !== undefined && rest !== undefined && Date.now() - askedAt >= rest;
      if (timeCame || restIsOver) ask();
    }
    const clock = setInterval(() => look(every), LOOK_EVERY_MS);
    const onReturn = () => look(REST_MS);
    document.addEventListener("visibilitychange", onReturn);
    return () => {
      clearInterval(clock);
      document.removeEventListener("visibilitychange", onReturn);
    };
  }, [router, after, every]);
  return null;
}
