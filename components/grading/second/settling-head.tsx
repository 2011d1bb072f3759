"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";
import { useStudentLabel } from "@/components/grading/marking/student-label";
import { Progress } from "@/components/ui/progress";
import type { Pair } from "@/lib/grading/second/pairs";

/** Whose answer is settled, how far it is, and the way to the others. */
export function SettlingHead({
  ref,
  pair,
  settled,
  count,
  previous,
  next,
  help,
}: {
  ref: Ref<HTMLHeadingElement>;
  pair: Pair;
  settled: number;
  count: number;
  previous: string | undefined;
  next: string | undefined;
  help: ReactNode;
}) {
  const t = useTranslations("Settling");
  const label = useStudentLabel();
  const progress = t("progress", { settled, count });
  return (
    <div>
      <nav aria-label={t("way")} className="flex flex-wrap items-center gap-x-5">
        {previous ? (
          <Link href={previous} scroll={false} className="inline-flex min-h-11 items-center gap-1.5">
            <ArrowLeft aria-hidden size={16} />
            {t("previous")}
          </Link>
        ) : null}
        {next ? (
          <Link href={next} scroll={false} className="inline-flex min-h-11 items-center gap-1.5">
            {t("next")}
            <ArrowRight aria-hidden size={16} />
          </Link>
        ) : null}
        <span className="ms-auto flex items-center gap-3">
          <span className="w-24">
            <Progress label={progress} value={settled} max={Math.max(1, count)} />
          </span>
          <span className="text-muted">{progress}</span>
          {help}
        </span>
      </nav>
      <h1 ref={ref} tabIndex={-1} className="subtitle mt-2 outline-none wrap-break-word">
        {t("heading", { student: label(pair.student), number: pair.itemNumber })}
      </h1>
      {pair.attemptNumber > 1 ? (
        <p className="text-muted">{t("attempt", { number: pair.attemptNumber })}</p>
      ) : null}
    </div>
  );
}
