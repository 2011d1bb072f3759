"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { LeftOut } from "@/lib/schemas/article-import";

/** What the import left out, and the way to put each line back. */
export function LeftOutLines({
  lines,
  language,
  onPutBack,
}: {
  lines: readonly LeftOut[];
  language: string;
  onPutBack: (id: string) => void;
}) {
  const t = useTranslations("Import");
  if (lines.length === 0) return null;
  return (
    <Disclosure summary={t("leftOut", { count: lines.length })}>
      <p className="text-muted">{t("leftOutHint")}</p>
      <ul>
        {lines.map(({ id, text, reason }) => (
          <li key={id} className="flex items-center gap-3 border-b border-rule py-1 last:border-0">
            <p className="min-w-0 flex-1 wrap-anywhere">
              <span lang={language}>{text}</span>
              <span className="block text-sm text-muted">{t(`reason_${reason}`)}</span>
            </p>
            <Button
              look="quiet"
              className="flex-none"
              aria-label={t("putBackLine", { text: text.slice(0, 80) })}
              onClick={() => onPutBack(id)}
            >
              {t("putBack")}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
