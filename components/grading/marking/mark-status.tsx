"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { MOMENT } from "@/components/ui/moment";
import type { ScoreRecord } from "@/lib/grading/review/score-history";

/** Whether the mark that one sees is saved: never said before it is. */
export function MarkStatus({
  current,
  isTouched,
  isKept,
  isSaving,
  restoredAt,
  onDiscard,
}: {
  current: ScoreRecord | undefined;
  isTouched: boolean;
  isKept: boolean;
  isSaving: boolean;
  /** When the draft was begun that came back. */
  restoredAt: string | undefined;
  onDiscard: () => void;
}) {
  const t = useTranslations("Marking");
  const format = useFormatter();
  if (isSaving) return <p className="text-muted">{t("saving")}</p>;
  if (isTouched)
    return (
      <>
        <p className="text-marker-ink">{t(isKept ? "draft" : "draftLost")}</p>
        {restoredAt ? (
          <p className="max-w-prose text-muted">
            {t("restored", { when: format.dateTime(new Date(restoredAt), MOMENT) })}{" "}
            <Button look="quiet" className="-my-2" onClick={onDiscard}>
              {t("discard")}
            </Button>
          </p>
        ) : null}
      </>
    );
  if (!current || current.source === "AUTOMATIC") return <p className="text-muted">{t("notMarked")}</p>;
  const when = format.dateTime(current.markedAt, MOMENT);
  return (
    <p className="text-good">
      {current.markedBy ? t("marked", { name: current.markedBy, when }) : t("markedUnknown", { when })}
    </p>
  );
}
