"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";

/** Not every browser lets the keyboard scroll a box that cannot have the focus. */
const KEYBOARD_SCROLL = { tabIndex: 0 } as const;

/** The source as it came, beside the result, to compare with. */
export const SourceText = memo(function SourceText({
  text,
  language,
  className,
}: {
  text: string;
  language: string;
  className: string;
}) {
  const t = useTranslations("Import");
  return (
    <section
      aria-labelledby="source"
      {...KEYBOARD_SCROLL}
      className={`min-w-0 lg:sticky lg:top-0 lg:h-[calc(100dvh-5rem)] lg:overflow-y-auto ${className}`}
    >
      <h2 id="source" className="subtitle mb-2">
        {t("sourceTitle")}
      </h2>
      <p lang={language} className="border-s border-rule ps-4 wrap-anywhere whitespace-pre-line text-muted">
        {text}
      </p>
    </section>
  );
});
