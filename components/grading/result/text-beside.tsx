"use client";

import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import { showPassage } from "./show-passage";

/** Where the two do not fit beside each other: the same width as `max-lg` below. */
const NARROW = "(width < 64rem)";

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
  const t = useTranslations("TextBeside");
  const [isOver, setOver] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);

  function open(from: HTMLElement) {
    cameFrom.current = from;
    flushSync(() => setOver(true));
    back.current?.focus();
  }
  function close() {
    flushSync(() => setOver(false));
    cameFrom.current?.focus();
  }

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
    const narrow = matchMedia(NARROW);
    const onWidth = () => setOver(false);
    element?.addEventListener("click", onClick);
    narrow.addEventListener("change", onWidth);
    return () => {
      element?.removeEventListener("click", onClick);
      narrow.removeEventListener("change", onWidth);
    };
  });

  useEffect(() => {
    if (!isOver) return;
    const onKey = (event: KeyboardEvent) => {
      // An open note of the text is closed by the same key, and only it.
      if (event.key === "Escape" && !document.querySelector(":popover-open")) close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });

  return (
    <div className="lg:flex lg:h-dvh lg:flex-col print:block print:h-auto">
      <div inert={isOver}>{bar}</div>
      <div
        ref={around}
        className="lg:grid lg:min-h-0 lg:flex-1 lg:grid-cols-[minmax(0,1fr)_minmax(27rem,36rem)] print:block"
      >
        <section
          aria-label={t("text")}
          {...(isOver && { role: "dialog", "aria-modal": true })}
          className={`${isOver ? "fixed inset-0 z-30" : "max-lg:hidden"} overflow-auto overscroll-contain bg-paper print:hidden`}
        >
          <div className="sticky top-0 z-10 border-b border-rule bg-paper px-2 py-1 lg:hidden">
            <Button ref={back} look="quiet" onClick={close}>
              <ArrowLeft aria-hidden size={18} />
              {t("back")}
            </Button>
          </div>
          <div className="mx-auto max-w-3xl px-5 py-8 lg:px-12 lg:py-12">{text}</div>
        </section>
        <main
          id="content"
          inert={isOver}
          className="relative px-5 pt-8 pb-28 lg:overflow-auto lg:border-s lg:border-rule lg:bg-sheet lg:px-8 lg:pb-12 print:overflow-visible print:border-0 print:p-0"
        >
          {children}
          <div className="fixed inset-x-0 bottom-0 flex justify-center border-t border-rule bg-sheet p-3 lg:hidden print:hidden">
            <Button className="w-full max-w-form bg-paper" onClick={(event) => open(event.currentTarget)}>
              {t("show")}
            </Button>
          </div>
        </main>
      </div>
    </div>
  );
}
