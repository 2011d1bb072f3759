"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import type { Annotation } from "@/lib/schemas/article";

/**
 * A text whose words may link to a glossary entry or a translator's note (`data-note` is its index). The note opens at its
 * word, in a popover of the browser's own: one at a time, closed by Escape or a press elsewhere.
 */
export function Annotations({
  id,
  annotations,
  language,
  children,
}: {
  id: string;
  annotations: readonly Annotation[];
  language: string;
  children: ReactNode;
}) {
  const t = useTranslations("Article");
  const around = useRef<HTMLDivElement>(null);
  const popover = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<number | null>(null);
  const note = shown === null ? undefined : annotations[shown];

  // One listener for all words. They are links, so the keyboard presses them too.
  useEffect(() => {
    function open(event: MouseEvent): void {
      const word = event.target instanceof Element && event.target.closest<HTMLElement>("[data-note]");
      if (!word) return;
      event.preventDefault();
      // While a sentence is being chosen, its words are for choosing.
      if (word.closest("[data-citing]")) return;
      flushSync(() => setShown(Number(word.dataset.note)));
      popover.current?.showPopover({ source: word });
    }
    const element = around.current;
    element?.addEventListener("click", open);
    return () => element?.removeEventListener("click", open);
  }, []);
  return (
    <>
      <div ref={around} lang={language} className="reading">
        {children}
      </div>
      <section
        ref={popover}
        id={id}
        popover="auto"
        aria-label={note && `${t(note.kind)}: ${note.term}`}
        className="beside w-[min(24rem,calc(100vw-2rem))] rounded-sheet border border-rule bg-sheet p-5 text-ink shadow-lift"
      >
        {note ? (
          <>
            <div className="flex items-start justify-between gap-3">
              <p>
                <span className="block text-sm text-muted">{t(note.kind)}</span>
                <strong className="font-read text-lg" lang={language}>
                  {note.term}
                </strong>
              </p>
              <Button
                look="quiet"
                className="-m-2"
                popoverTarget={id}
                popoverTargetAction="hide"
                aria-label={t("closeNote")}
              >
                <X aria-hidden size={18} />
              </Button>
            </div>
            <p className="mt-2" lang={language}>
              {note.explanation}
            </p>
          </>
        ) : null}
      </section>
    </>
  );
}
