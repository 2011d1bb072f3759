"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CancelButton } from "@/components/ui/dialog";
import { MOMENT } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { AssignmentFacts } from "./fields";
import { ReleaseSentence } from "./release-sentence";

/** What students will get, in a few lines, before they get it. */
export function PublishSummary({
  input,
  prompts,
  onPublish,
}: {
  input: AssignmentFacts;
  /** How many prompts its discussion has. */
  prompts: number;
  onPublish: () => void;
}) {
  const t = useTranslations("Editor");
  const format = useFormatter();
  const [now] = useState(() => Date.now());
  const { items, openAt, dueAt, closeAt, timeLimit } = input;
  const points = items.reduce((sum, item) => sum + (Number.isFinite(item.points) ? item.points : 0), 0);
  const at = (instant: string) => format.dateTime(new Date(instant), MOMENT);
  const rows = [
    [t("items"), items.length === 0 ? t("readOnlyText") : t("summaryItems", { count: items.length, points })],
    [t("openAt"), openAt && Date.parse(openAt) > now ? at(openAt) : t("atOnce")],
    [t("dueAt"), dueAt ? `${at(dueAt)} · ${t(`lateShort_${input.latePolicy}`)}` : t("never")],
    ...(input.latePolicy === "CLOSE" && dueAt ? [] : [[t("closeAt"), closeAt ? at(closeAt) : t("never")]]),
    [t("discussionShort"), t("discussionPrompts", { count: prompts })],
    ...(timeLimit ? [[t("limitShort"), t("summaryLimit", { minutes: timeLimit })]] : []),
  ] as const;
  return (
    <div className="flex flex-col gap-4">
      <p className="font-read text-lg font-semibold wrap-break-word">{input.title}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1">
        {rows.map(([term, value]) => (
          <div key={term} className="contents">
            <dt className="text-muted">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ReleaseSentence times={input} />
      {dueAt && Date.parse(dueAt) <= now && input.latePolicy === "ACCEPT" ? (
        <Notice tone="warn" title={t("dueInPast")} />
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button look="main" onClick={onPublish}>
          {t("publishNow")}
        </Button>
        <CancelButton />
      </div>
    </div>
  );
}
