import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import type { Changed } from "@/lib/grading/revised/what-changed";
import type { WordChange } from "@/lib/grading/revised/word-changes";
import type { Passage } from "@/lib/schemas/passage";

/** What a revision made of an answer: words, choices and citations that came, and those that went. */
export function WhatChanged({
  changed,
  revises,
  lang,
  level: Heading = "h3",
  children,
}: {
  changed: Changed;
  /** The number of the attempt that is revised. */
  revises: number;
  lang: string;
  level?: "h2" | "h3";
  /** What is said of the earlier answer: its mark. */
  children?: ReactNode;
}) {
  const t = useTranslations("Revision");
  const { isSame, text, choices, cited } = changed;
  return (
    <div className="flex flex-col gap-3 border-s-3 border-accent ps-4">
      <Heading className="font-semibold">{t("changedTitle", { number: revises })}</Heading>
      {isSame ? <p className="text-muted">{t("same")}</p> : null}
      {text ? (
        <>
          <p className="text-sm text-muted">
            {t.rich("legend", {
              added: (words) => <Added>{words}</Added>,
              removed: (words) => <Removed>{words}</Removed>,
            })}
          </p>
          <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            <Words changes={text} />
          </p>
        </>
      ) : null}
      {choices.length > 0 ? (
        <ul className="flex flex-col gap-1.5">
          {choices.map(({ before, now }) => (
            <li key={`${before}→${now}`} className="flex flex-wrap gap-x-2 wrap-anywhere">
              {before ? <Removed label={t("wasBefore")}>{before}</Removed> : null}
              {now ? <Added label={t("isNow")}>{now}</Added> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <Cited
        label={t("citedAdded", { count: cited.added.length })}
        passages={cited.added}
        lang={lang}
        isAdded
      />
      <Cited
        label={t("citedRemoved", { count: cited.removed.length })}
        passages={cited.removed}
        lang={lang}
      />
      {!isSame && !text && choices.length === 0 && cited.added.length + cited.removed.length === 0 ? (
        <p>{t("otherwise")}</p>
      ) : null}
      {children}
    </div>
  );
}

function Words({ changes }: { changes: readonly WordChange[] }) {
  const t = useTranslations("Revision");
  return changes.map(({ kind, text }, place) => {
    // Parts of one text in their order: a place is all the name they have.
    const key = `${place}:${kind}`;
    if (kind === "added")
      return (
        <Added key={key} label={t("added")}>
          {text}
        </Added>
      );
    if (kind === "removed")
      return (
        <Removed key={key} label={t("removed")}>
          {text}
        </Removed>
      );
    return <Fragment key={key}>{text}</Fragment>;
  });
}

/** Underlined and shaded, and said in words to those who hear the page. */
function Added({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ins className="rounded-[2px] bg-good/12 decoration-good decoration-2 underline-offset-3">
      {label ? <span className="sr-only">{` ${label} `}</span> : null}
      {children}
    </ins>
  );
}

function Removed({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <del className="text-muted decoration-warn decoration-[1.5px]">
      {label ? <span className="sr-only">{` ${label} `}</span> : null}
      {children}
    </del>
  );
}

function Cited({
  label,
  passages,
  lang,
  isAdded = false,
}: {
  label: string;
  passages: readonly Passage[];
  lang: string;
  isAdded?: boolean;
}) {
  if (passages.length === 0) return null;
  const Change = isAdded ? Added : Removed;
  return (
    <div>
      <p className="mb-1">{label}</p>
      <ul className="flex flex-col gap-1.5">
        {passages.map(({ blockId, start, end, quote }) => (
          <li key={`${blockId}:${start}:${end}`}>
            <blockquote className="quotation py-1.5" lang={lang}>
              <Change>{quote}</Change>
            </blockquote>
          </li>
        ))}
      </ul>
    </div>
  );
}
