"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { BesideFrame } from "./beside-frame";
import { showPassage } from "./show-passage";
import { NARROW, useTextOver } from "./use-text-over";

/**
 * A text beside what refers to it. Wide screens show both, each scrolled by itself; on a phone the text comes over the
 * rest when asked for, and goes again. A link to `#passage-<number>` brings that passage into view and marks it.
 */
export function TextBeside({
  bar,
  text,
  children,
}: {
  /** The bar of the page, above both. */
  bar: ReactNode;
  text: ReactNode;
  children: ReactNode;
}) {
  const { isOver, open, close, back } = useTextOver();
  const around = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = around.current;
    // One listener for all links: those who draw them need not know of the text.
    function onClick(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const number = link?.getAttribute("href")?.match(/^#passage-(\d+)$/)?.[1];
      if (!element || !link || !number) return;
      event.preventDefault();
      if (matchMedia(NARROW).matches) open(link);
      showPassage(element, number);
    }
    element?.addEventListener("click", onClick);
    return () => element?.removeEventListener("click", onClick);
  });

  return (
    <BesideFrame {...{ bar, text, isOver, around, back }} onOpen={open} onClose={close}>
      {children}
    </BesideFrame>
  );
}
