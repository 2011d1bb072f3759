"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";
import { Progress } from "@/components/ui/progress";
import type { QueueEntry } from "@/lib/grading/marking/queue";
import { useStudentLabel } from "./student-label";

/** Whose answer this is, how far the marking is, and the way to the answers around it. */
export function MarkingHead({
  ref,
  entry,
  marked,
  count,
  previous,
  next,
  second,
  help,
  tools,
}: {
  ref: Ref<HTMLHeadingElement>;
  entry: QueueEntry;
  marked: number;
  count: number;
  previous: string | undefined;
  next: string | undefined;
  /** The address of the page about two markers. */
  second: string;
  help: ReactNode;
  /** What can be done with the answer as a whole. */
  tools: ReactNode;
}) {
  const t = useTranslations("Marking");
  const revision = useTranslations("Revision");
  const label = useStudentLabel();
  const progress = t("progress", { marked, count });
  return (
    <div>
      <nav aria-label={t("way")} className="flex flex-wrap items-center gap-x-5">
        {previous ? (
          <Link href={previous} className="inline-flex min-h-11 items-center gap-1.5">
            <ArrowLeft aria-hidden size={16} />
            {t("previous")}
          </Link>
        ) : null}
        {next ? (
          <Link href={next} className="inline-flex min-h-11 items-center gap-1.5">
            {t("next")}
            <ArrowRight aria-hidden size={16} />
          </Link>
        ) : null}
        <Link href={second} className="inline-flex min-h-11 items-center">
          {t("twoMarkers")}
        </Link>
        <span className="ms-auto flex items-center gap-3">
          <span className="w-24">
            <Progress label={progress} value={marked} max={count} />
          </span>
          <span className="text-muted">{progress}</span>
          {help}
        </span>
      </nav>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4">
        <h1 ref={ref} tabIndex={-1} className="subtitle outline-none wrap-break-word">
          {t("title", { student: label(entry.student), number: entry.itemNumber })}
        </h1>
        <div className="flex flex-wrap items-center gap-x-4">{tools}</div>
      </div>
      {entry.attemptNumber > 1 || entry.isLate ? (
        <p className="flex gap-x-4 text-muted">
          {entry.revises !== null ? (
            <span>{revision("of", { number: entry.revises })}</span>
          ) : entry.attemptNumber > 1 ? (
            <span>{t("attempt", { number: entry.attemptNumber })}</span>
          ) : null}
          {entry.isLate ? <span className="text-warn">{t("late")}</span> : null}
        </p>
      ) : null}
    </div>
  );
}
