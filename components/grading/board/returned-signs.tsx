import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import type { BoardRow } from "@/lib/grading/review/board-view";

/** What became of returned work: whether its student has opened it, sees marks, and may revise it. Needs `Returning`. */
export function ReturnedSigns({
  row,
}: {
  row: Pick<BoardRow, "openedAt" | "held" | "attemptId" | "revision">;
}) {
  const t = useTranslations("Returning");
  const format = useFormatter();
  const when = (time: string) => ({ when: format.dateTime(new Date(time), MOMENT) });
  const { openedAt, held, attemptId, revision } = row;
  const signs = [
    openedAt ? t("openedAt", when(openedAt)) : t("notOpened"),
    attemptId && held.includes(attemptId) ? t("held") : null,
    revision && (revision.until ? t("mayReviseUntil", when(revision.until)) : t("mayRevise")),
  ];
  return signs
    .filter((sign) => sign !== null)
    .map((sign) => (
      <span key={sign} className="block text-muted">
        {sign}
      </span>
    ));
}
