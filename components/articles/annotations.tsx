"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { Annotation } from "@/lib/schemas/article";

/**
 * A text with its glossary entries and translator's notes, each a popover of the browser's own: one at a time, closed by
 * Escape or a press elsewhere, opened by the words that link to it.
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
  // One listener for all words. They are links, so the keyboard presses them too.
  useEffect(() => {
    const element = around.current;
    element?.addEventListener("click", open);
    return () => element?.removeEventListener("click", open);
  }, []);
  return (
    <div ref={around}>
      <div lang={language} className="reading">
        {children}
      </div>
      {annotations.map(({ kind, term, explanation }, i) => {
        const noteId = `${id}-${i}`;
        return (
          <section
            key={noteId}
            id={noteId}
            popover="auto"
            aria-labelledby={`${noteId}-term`}
            className="beside w-[min(24rem,calc(100vw-2rem))] rounded-sheet border border-rule bg-sheet p-5 text-ink shadow-lift"
          >
            <div className="flex items-start justify-between gap-3">
              <p>
                <span className="block text-sm text-muted">{t(kind)}</span>
                <strong id={`${noteId}-term`} className="font-read text-lg" lang={language}>
                  {term}
                </strong>
              </p>
              <Button
                look="quiet"
                className="-m-2"
                popoverTarget={noteId}
                popoverTargetAction="hide"
                aria-label={t("closeNote")}
              >
                <X aria-hidden size={18} />
              </Button>
            </div>
            <p className="mt-2" lang={language}>
              {explanation}
            </p>
          </section>
        );
      })}
    </div>
  );
}

/** Opens the note that a pressed word links to; its popover is placed at the word where the browser can do that. */
function open(event: MouseEvent): void {
  const word = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-note]") : null;
  const note = word && document.getElementById(word.dataset.note ?? "");
  if (!word || !note) return;
  event.preventDefault();
  note.showPopover({ source: word });
}
