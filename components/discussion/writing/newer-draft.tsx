"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { MOMENT } from "@/components/ui/moment";
import type { PostDraftContent } from "@/lib/schemas/posts";

/** Two texts in one place, from two tabs or devices: both shown, and the writer chooses. */
export function NewerDraft({
  mine,
  newer,
  onKeep,
}: {
  mine: PostDraftContent;
  newer: { readonly content: PostDraftContent; readonly savedAt: string };
  onKeep: (choice: "mine" | "theirs") => void;
}) {
  const t = useTranslations("Writing");
  const format = useFormatter();
  const both = [
    { choice: "mine", title: t("mine"), keep: t("keepMine"), content: mine },
    { choice: "theirs", title: t("theirs"), keep: t("keepTheirs"), content: newer.content },
  ] as const;
  return (
    <section
      role="alert"
      aria-label={t("newerTitle")}
      className="rounded-control border-2 border-marker-line p-4"
    >
      <h3 className="font-semibold text-marker-ink">{t("newerTitle")}</h3>
      <p className="mb-4">{t("newerText", { time: format.dateTime(new Date(newer.savedAt), MOMENT) })}</p>
      <div className="flex flex-col gap-5">
        {both.map(({ choice, title, keep, content }) => (
          <div key={choice} className="border-s-3 border-rule ps-4">
            <h4 className="mb-1 font-semibold">{title}</h4>
            <p dir="auto" className="wrap-break-word whitespace-pre-line">
              {content.text || t("empty")}
            </p>
            <p className="text-muted">{t("passages", { count: content.passages.length })}</p>
            <Button className="mt-3" onClick={() => onKeep(choice)}>
              {keep}
            </Button>
          </div>
        ))}
      </div>
    </section>
  );
}
