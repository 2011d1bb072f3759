import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import type { AttemptResult } from "@/lib/grading/views";
import { lateness } from "./lateness";

const HANDED_IN = { STUDENT: "handedIn", CLOSING_TIME: "closedIn", TIME_LIMIT: "timeUp" } as const;

/** The receipt: that it was handed in, when, and whether that was in time. */
export function ResultReceipt({ result }: { result: AttemptResult }) {
  const t = useTranslations("Result");
  const revision = useTranslations("Revision");
  const format = useFormatter();
  const { attempt, handInSource, dueAt, returnedAt } = result;
  if (!attempt.handedInAt) return null;
  const when = format.dateTime(attempt.handedInAt, MOMENT);
  const byClosingTime = handInSource === "CLOSING_TIME";
  // A revision was asked for after the due time.
  const isRevision = attempt.revises !== null;
  const late = isRevision ? null : lateness(attempt.handedInAt, dueAt);
  return (
    <p className="flex flex-wrap gap-x-5 text-muted">
      <span>
        {t(HANDED_IN[handInSource], { when })}
        {dueAt && !isRevision && !byClosingTime ? ", " : null}
        {late && !byClosingTime ? (
          <span className="text-warn">{t(`lateBy_${late.unit}`, { count: late.count })}</span>
        ) : null}
        {dueAt && !isRevision && !late && !byClosingTime ? (
          <span className="text-good">{t("onTime")}</span>
        ) : null}
      </span>
      {attempt.revises !== null ? (
        <span>{revision("of", { number: attempt.revises })}</span>
      ) : result.attemptsAllowed > 1 ? (
        <span>{t("attempt", { number: attempt.number, allowed: result.attemptsAllowed })}</span>
      ) : null}
      {returnedAt && (attempt.release.scores || attempt.release.remarks) ? (
        <span>{t("returned", { when: format.dateTime(returnedAt, MOMENT) })}</span>
      ) : null}
    </p>
  );
}
