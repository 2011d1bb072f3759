"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type RefObject, useMemo } from "react";
import { ArticleHeading } from "@/components/articles/article-heading";
import { ArticleText } from "@/components/articles/article-text";
import type { Mark } from "@/components/articles/words-html";
import type { Citing } from "@/components/attempts/citing/use-citing";
import type { ThreadView } from "@/lib/discussion/views";
import type { Passage } from "@/lib/schemas/passage";

/** The text, with how many posts rest on each sentence: the number leads to them. Words can be chosen in it while one writes. */
export function ThreadText({
  view,
  article,
  citing,
  shown,
  onLeave,
}: {
  view: ThreadView;
  article: RefObject<HTMLElement | null>;
  citing: Citing;
  /** The passage that was just chosen. */
  shown: Passage | null;
  /** Posts were asked for: the text makes room for them. */
  onLeave: () => void;
}) {
  const t = useTranslations("Thread");
  const router = useRouter();
  const { text, reading, threadId } = view;
  const sentences = reading?.sentences;
  const marks = useMemo<Mark[]>(() => {
    const resting = (sentences ?? []).flatMap(({ blockId, start, end, count }) => {
      const block = text.blocks.find(({ id }) => id === blockId);
      if (!block) return [];
      const href = `/threads/${threadId}?passage=${blockId}:${start}-${end}`;
      const passage = { blockId, start, end, quote: block.text.slice(start, end) };
      return [{ passage, link: { href, text: String(count), label: t("resting", { count }) } }];
    });
    return shown ? [...resting, { passage: shown, current: true }] : resting;
  }, [sentences, shown, text, threadId, t]);
  const words = useMemo(() => <ArticleText text={text} marks={marks} />, [text, marks]);
  return (
    <>
      <ArticleHeading text={text} />
      {sentences && sentences.length > 0 ? (
        <p className="mb-4 font-ui text-base text-muted">{t("restingHint")}</p>
      ) : null}
      <section
        ref={article}
        tabIndex={-1}
        aria-label={citing.active ? t("picker") : t("text")}
        role={citing.active ? "application" : undefined}
        data-citing={citing.active || undefined}
        {...citing.handlers}
        onClickCapture={(event) => {
          const link = (event.target as Element).closest<HTMLAnchorElement>("sup a[href]");
          if (!link) return;
          event.preventDefault();
          event.stopPropagation();
          if (citing.active) return;
          onLeave();
          router.push(link.getAttribute("href") ?? "");
        }}
        className="outline-none data-citing:cursor-pointer"
      >
        {words}
      </section>
    </>
  );
}
