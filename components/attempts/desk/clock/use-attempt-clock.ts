"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Clock, ClockNow, Desk } from "@/lib/attempts/views";
import type { ClockState } from "../desk-context";

/** How often the server is asked: a teacher may pause the clock, or give more time. */
const ASK_EVERY_MS = 15_000;
/** What is on the page goes out this long before the end. */
const FLUSH_BEFORE_MS = 5_000;

/** What the server said last; `heardAt` is by the page's own clock, of which only the time that passes is used. */
type Told = {
  readonly left: number;
  readonly isPaused: boolean;
  readonly heardAt: number;
};

const told = ({ endsAt, pausedSince }: Clock, now: string): Told => ({
  left: Date.parse(endsAt) - Date.parse(now),
  isPaused: pausedSince !== null,
  heardAt: performance.now(),
});

/**
 * The minutes that are left of a time limit, as the server computes it; null where it was taken away. Tells `onState` when
 * it is paused and when it is over, and sends what is there shortly before. Without a connection the page's own clock goes on.
 */
export function useAttemptClock(
  { attemptId, now }: Pick<Desk, "attemptId" | "now">,
  clock: Clock,
  flush: () => void,
  onState: (state: ClockState) => void,
): number | null {
  const last = useRef<Told | null>(null);
  const [minutes, setMinutes] = useState<number | null>(() => minutesOf(told(clock, now).left));

  const ask = useCallback(async (): Promise<"over" | "on"> => {
    const reply = await read(attemptId);
    if (!reply) return "on";
    if (reply === "none") {
      last.current = null;
      setMinutes(null);
      onState("running");
      return "on";
    }
    last.current = told(reply, reply.now);
    setMinutes(minutesOf(last.current.left));
    if (reply.isOver) return "over";
    if (reply.pausedSince) flush();
    onState(reply.pausedSince ? "paused" : "running");
    return "on";
  }, [attemptId, flush, onState]);

  useEffect(() => {
    last.current = told(clock, now);
    let isGone = false;
    let asked = 0;
    async function tick() {
      const at = performance.now();
      const left = leftOf(last.current, at);
      if (left === null && asked > 0 && at - asked < ASK_EVERY_MS) return;
      if (left !== null) {
        setMinutes(minutesOf(left));
        if (left < FLUSH_BEFORE_MS && !last.current?.isPaused) flush();
      }
      const isDue = document.visibilityState === "visible" && (asked === 0 || at - asked >= ASK_EVERY_MS);
      const seemsOver = left !== null && left <= 0;
      if (!isDue && !seemsOver) return;
      asked = at;
      const answer = await ask();
      if (isGone) return;
      const still = leftOf(last.current, performance.now());
      if (answer === "over" || (still !== null && still <= 0)) {
        clearInterval(timer);
        onState("over");
      }
    }
    const timer = setInterval(tick, 1000);
    void tick();
    const soon = () => {
      asked = 0;
    };
    document.addEventListener("visibilitychange", soon);
    addEventListener("online", soon);
    return () => {
      isGone = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", soon);
      removeEventListener("online", soon);
    };
  }, [clock, now, ask, flush, onState]);

  return minutes;
}

function leftOf(said: Told | null, at: number): number | null {
  if (!said) return null;
  return said.isPaused ? said.left : said.left - (at - said.heardAt);
}

/** Minutes as people count them down: 12 at the start of twelve, 0 in the last one. */
const minutesOf = (milliseconds: number): number =>
  milliseconds < 60_000 ? 0 : Math.ceil(milliseconds / 60_000);

/** What the server says; "none" where there is no end any more, undefined where it does not answer. */
async function read(attemptId: string | null): Promise<ClockNow | "none" | undefined> {
  try {
    const response = await fetch(`/api/attempts/${attemptId}/clock`, { cache: "no-store" });
    if (!response.ok) return undefined;
    return ((await response.json()) as ClockNow | null) ?? "none";
  } catch {
    return undefined;
  }
}
