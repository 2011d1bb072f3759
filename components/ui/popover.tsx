"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button, type ButtonLook } from "./button";

/**
 * A button and what it shows beside itself, by the browser's own `popover`: closed by Escape or a press elsewhere.
 * What it shows is drawn when it is first opened, and stays. Where the browser cannot place it at its button it stands
 * in the middle.
 */
export function Popover({
  label,
  look = "quiet",
  panelLabel,
  children,
}: {
  label: ReactNode;
  look?: ButtonLook;
  /** Names the panel for a screen reader. */
  panelLabel: string;
  children: ReactNode;
}) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    // The browser may have opened it before this script had come.
    if (panel.current?.matches(":popover-open")) setDrawn(true);
  }, []);
  return (
    <>
      <Button look={look} popoverTarget={id}>
        {label}
      </Button>
      <section
        ref={panel}
        id={id}
        popover="auto"
        aria-label={panelLabel}
        onBeforeToggle={() => flushSync(() => setDrawn(true))}
        className="beside w-[min(22rem,calc(100vw-2rem))] rounded-sheet border border-rule bg-sheet p-5 text-ink shadow-lift"
      >
        {drawn ? children : null}
      </section>
    </>
  );
}
