"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Marking } from "@/components/grading/attempt/score-history";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ScoreRecord } from "@/lib/grading/review/score-history";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";

/** Two people marked the same answer: shows the mark that counts, and lets this one decide. */
export function Contested({
  current,
  rubric,
  onKeepMine,
  onTakeTheirs,
}: {
  current: ScoreRecord;
  rubric: Rubric;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const t = useTranslations("Marking");
  const here = useRef<HTMLDivElement>(null);
  // Nothing goes on before this is decided: it comes into view, wherever the form stands.
  useEffect(() => here.current?.focus(), []);
  return (
    <div ref={here} tabIndex={-1} className="scroll-mt-4 outline-none">
      <Notice tone="warn" title={t("conflictTitle")}>
        <p>{t("conflictBody")}</p>
        <div className="my-3">
          <Marking record={current} rubric={rubric} />
        </div>
        <div className="flex flex-wrap gap-3">
          <Button onClick={onKeepMine}>{t("keepMine")}</Button>
          <Button onClick={onTakeTheirs}>{t("takeTheirs")}</Button>
        </div>
      </Notice>
    </div>
  );
}
