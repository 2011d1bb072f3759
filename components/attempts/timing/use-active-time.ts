"use client";

import { useEffect } from "react";
import type { ActiveTime } from "./active-time";

/** What a person does. Scrolling is not among them, because the page scrolls by itself as well: turning the wheel is. */
const DEEDS = ["pointerdown", "pointermove", "wheel", "touchmove", "keydown", "input"] as const;

/**
 * Counts how the page is used while it is visible and `counts`: in the questions' column for the question that is shown, in the text
 * for reading, elsewhere for whichever it was before. Who chooses a passage for a question is at the question.
 */
export function useActiveTime(
  time: ActiveTime | null,
  itemVersionId: string | undefined,
  { counts, citing }: { readonly counts: boolean; readonly citing: boolean },
): void {
  useEffect(() => time?.turn(itemVersionId), [time, itemVersionId]);
  useEffect(() => {
    if (!time || !counts) return;
    const stop = new AbortController();
    const passively = { signal: stop.signal, passive: true, capture: true };
    const isVisible = () => document.visibilityState === "visible";
    const did = ({ target }: Event) => {
      if (!isVisible()) return;
      const element = target instanceof Element ? target : document.body;
      if (element.closest("aside")) time.active(itemVersionId);
      else if (element === document.body || element.closest("main"))
        time.active(citing ? itemVersionId : null);
      else time.still();
    };
    const turned = () => (isVisible() ? time.still() : time.rest());
    for (const deed of DEEDS) addEventListener(deed, did, passively);
    document.addEventListener("visibilitychange", turned, passively);
    // Opening the page is something that somebody did.
    turned();
    return () => stop.abort();
  }, [time, itemVersionId, counts, citing]);
  useEffect(() => {
    if (!counts) time?.rest();
  }, [time, counts]);
}
