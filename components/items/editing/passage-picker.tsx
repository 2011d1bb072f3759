"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import { ArticleText } from "@/components/articles/article-text";
import type { Mark } from "@/components/articles/words-html";
import { bringIntoView } from "@/components/attempts/citing/in-view";
import { useCiting } from "@/components/attempts/citing/use-citing";
import { CiteBar } from "@/components/attempts/desk/cite-bar";
import { Button } from "@/components/ui/button";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { Passage } from "@/lib/schemas/passage";

/** The text in place of the question, until a passage is chosen or somebody goes back. */
export function PassagePicker({
  text,
  title,
  chosen,
  shown,
  onPick,
  onBack,
}: {
  text: ReadingText;
  title: string;
  /** Those that stand in the list already. */
  chosen: readonly Passage[];
  /** The one to look at; null to choose another. */
  shown: Passage | null;
  onPick: (passage: Passage) => void;
  onBack: () => void;
}) {
  const t = useTranslations("ItemEditor");
  const article = useRef<HTMLElement>(null);
  const citing = useCiting(article, text, onPick, onBack);
  const marks = useMemo<Mark[]>(
    () =>
      [...chosen, ...(shown && !chosen.includes(shown) ? [shown] : [])].map((passage, i) => ({
        passage,
        number: i + 1,
        current: passage === shown,
      })),
    [chosen, shown],
  );
  const opening = useEffectEvent(() => {
    const mark =
      shown && article.current?.querySelector(`mark[data-passages~="${chosen.indexOf(shown) + 1}"]`);
    if (mark) bringIntoView(mark);
    else article.current?.scrollIntoView();
    if (!shown) citing.start();
  });
  useEffect(() => opening(), []);
  return (
    <section aria-label={title} className="flex flex-col gap-5 pb-48">
      <div className="sticky top-0 z-10 flex flex-wrap items-center justify-between gap-x-5 gap-y-2 border-b border-rule bg-paper py-2">
        <h2 className="subtitle">{title}</h2>
        <Button onClick={citing.active ? citing.stop : onBack}>{t("backToQuestion")}</Button>
      </div>
      <section
        ref={article}
        tabIndex={-1}
        aria-label={t("text")}
        role={citing.active ? "application" : undefined}
        data-citing={citing.active || undefined}
        {...citing.handlers}
        className="mx-auto max-w-measure outline-none data-citing:cursor-pointer"
      >
        <ArticleText text={text} marks={marks} />
      </section>
      <CiteBar citing={citing} language={text.language} />
    </section>
  );
}
