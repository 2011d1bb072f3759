"use client";

import { type PointerEvent, useRef, useState } from "react";

/** A movement of the finger that is meant. */
const MEANT_PX = 36;

/**
 * Lets a finger draw the sheet up and down by its handle. While it moves, `height` follows it, in pixels; on release
 * `onRelease` is told how much of the window the sheet fills, and whether it was drawn up or down.
 */
export function useSheetDrag(onRelease: (share: number, direction: 1 | -1) => void) {
  const [height, setHeight] = useState<number | null>(null);
  const from = useRef<{ y: number; height: number } | null>(null);

  function moved(event: PointerEvent): number {
    return from.current ? from.current.y - event.clientY : 0;
  }
  return {
    height,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.target instanceof Element && event.target.closest("button")) return;
        const sheet = event.currentTarget.parentElement;
        if (!sheet) return;
        from.current = { y: event.clientY, height: sheet.offsetHeight };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (from.current) setHeight(from.current.height + moved(event));
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        const by = moved(event);
        const share = ((from.current?.height ?? 0) + by) / innerHeight;
        from.current = null;
        setHeight(null);
        if (Math.abs(by) > MEANT_PX) onRelease(share, by > 0 ? 1 : -1);
      },
      onPointerCancel() {
        from.current = null;
        setHeight(null);
      },
    },
  };
}
