import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import type { AttemptResult } from "@/lib/grading/views";
import { lateness } from "./lateness";

const HANDED_IN = { STUDENT: "handedIn", CLOSING_TIME: "closedIn", TIME_LIMIT: "timeUp" } as const;

/** The receipt: that it was handed in, when, and whether that was in time. */
export function ResultReceipt({ result }: { result: AttemptResult }) {
  const t = useTranslations("Result");
  const format = useFormatter();
  const { attempt, handInSource, dueAt, returnedAt } = result;
  if (!attempt.handedInAt) return null;
  const when = format.dateTime(attempt.handedInAt, MOMENT);
  const byClosingTime = handInSource === "CLOSING_TIME";
  const late = lateness(attempt.handedInAt, dueAt);
  return (
    <p className="flex flex-wrap gap-x-5 text-muted">
      <span>
        {t(HANDED_IN[handInSource], { when })}
        {dueAt && !byClosingTime ? ", " : null}
        {late && !byClosingTime ? (
          <span className="text-warn">{t(`lateBy_${late.unit}`, { count: late.count })}</span>
        ) : null}
        {dueAt && !late && !byClosingTime ? <span className="text-good">{t("onTime")}</span> : null}
      </span>
      {result.attemptsAllowed > 1 ? (
        <span>{t("attempt", { number: attempt.number, allowed: result.attemptsAllowed })}</span>
      ) : null}
      {returnedAt && attempt.release.scores ? (
        <span>{t("returned", { when: format.dateTime(returnedAt, MOMENT) })}</span>
      ) : null}
    </p>
  );
}
