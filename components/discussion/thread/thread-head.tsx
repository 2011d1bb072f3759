"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useThread } from "./thread-context";

/** What is discussed, and what is asked of those who discuss it. */
export function ThreadHead() {
  const t = useTranslations("Thread");
  const { assignmentId, prompt, groupName, rules, viewer, stop, reading } = useThread().view;
  const owed = Math.max(0, rules.repliesRequired - viewer.ownReplies);
  return (
    <div className="flex flex-col gap-3">
      <h1 className="title wrap-break-word">{prompt.title}</h1>
      {groupName ? <p className="text-muted">{t("group", { name: groupName })}</p> : null}
      <p dir="auto" className="text-lg/relaxed wrap-break-word whitespace-pre-line">
        {prompt.text}
      </p>
      {stop ? (
        <Notice live={false} tone="warn" title={t(`${stop}Title`)}>
          <p>{t(`${stop}Text`)}</p>
        </Notice>
      ) : null}
      {!viewer.isStaff && !stop && reading && rules.repliesRequired > 0 ? (
        <p className="text-muted">
          {owed > 0 ? t("owed", { count: owed }) : t("nothingOwed", { count: viewer.ownReplies })}
        </p>
      ) : null}
      {viewer.asksStance && reading && (stop === "closed" || owed === 0) ? (
        <Notice live={false} title={t("standTitle")}>
          <a href={`/assignments/${assignmentId}/discuss#after`}>{t("standLink")}</a>
        </Notice>
      ) : null}
    </div>
  );
}
