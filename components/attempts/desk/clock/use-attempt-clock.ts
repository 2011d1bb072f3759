"use client";

import { useEffect, useState } from "react";
import type { Clock, ClockNow, Desk } from "@/lib/attempts/views";
import type { ClockState } from "../desk-context";
import { askClock } from "./ask-clock";

/** How often the server is asked: a teacher may pause the clock, or give more time. */
const ASK_EVERY_MS = 15_000;
/** More often while everybody waits for the clock to run again. */
const ASK_PAUSED_MS = 5_000;
/** What is on the page goes out this long before the end. */
const FLUSH_BEFORE_MS = 5_000;

/** What the server said last. Of the page's own clock only the time that passes is used. */
type Told = {
  /** Milliseconds when it was heard; null: nothing ends it. */
  readonly left: number | null;
  readonly isPaused: boolean;
  readonly heardAt: number;
};

function told({ endsAt, pausedSince }: Pick<ClockNow, "endsAt" | "pausedSince">, now: string): Told {
  return {
    left: endsAt === null ? null : Date.parse(endsAt) - Date.parse(now),
    isPaused: pausedSince !== null,
    heardAt: performance.now(),
  };
}

function leftOf({ left, isPaused, heardAt }: Told): number | null {
  return left === null || isPaused ? left : left - (performance.now() - heardAt);
}

/**
 * The minutes that are left of a time limit, as the server computes it; null where it was taken away. Tells `onState` when it is
 * paused and when it is over, and sends what is there shortly before. Without a connection the page's own clock goes on.
 */
export function useAttemptClock(
  { attemptId, now }: Pick<Desk, "attemptId" | "now">,
  clock: Clock,
  flush: () => void,
  onState: (state: ClockState) => void,
): number | null {
  const [minutes, setMinutes] = useState<number | null>(() => minutesOf(told(clock, now).left));

  useEffect(() => {
    let said = told(clock, now);
    let isTimed = true;
    let asked: number | null = null;
    let isAsking = false;
    let isGone = false;

    /** One question at a time; whoever is gone hears no answer. */
    async function ask(): Promise<void> {
      isAsking = true;
      asked = performance.now();
      const reply = await askClock(attemptId);
      isAsking = false;
      if (isGone) return;
      if (reply) {
        said = told(reply, reply.now);
        isTimed = reply.isTimed;
        if (said.isPaused) flush();
      }
      show();
    }
    function show(): void {
      const left = leftOf(said);
      setMinutes(isTimed ? minutesOf(left) : null);
      if (left !== null && left <= 0) {
        clearInterval(timer);
        isGone = true;
        onState("over");
      } else onState(said.isPaused ? "paused" : "running");
    }
    function tick(): void {
      const left = leftOf(said);
      if (left !== null && left < FLUSH_BEFORE_MS && !said.isPaused) flush();
      if (isAsking) return;
      const rest = said.isPaused ? ASK_PAUSED_MS : ASK_EVERY_MS;
      const isDue = asked === null || performance.now() - asked >= rest;
      if ((isDue && document.visibilityState === "visible") || (left !== null && left <= 0)) void ask();
      else show();
    }
    const timer = setInterval(tick, 1000);
    tick();
    const soon = () => {
      asked = null;
    };
    document.addEventListener("visibilitychange", soon);
    addEventListener("online", soon);
    return () => {
      isGone = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", soon);
      removeEventListener("online", soon);
    };
  }, [attemptId, clock, now, flush, onState]);

  return minutes;
}

/** Minutes as people count them down: 12 at the start of twelve, 0 in the last one. */
function minutesOf(milliseconds: number | null): number | null {
  if (milliseconds === null) return null;
  return milliseconds < 60_000 ? 0 : Math.ceil(milliseconds / 60_000);
}
