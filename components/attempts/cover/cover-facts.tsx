import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MOMENT } from "@/components/ui/moment";
import type { AssignmentForStudent } from "@/lib/attempts/views";

/** What is asked, by when, and what comes afterwards: the rules of an assignment in plain words. */
export function CoverFacts({ assignment, now }: { assignment: AssignmentForStudent; now: Date }) {
  const t = useTranslations("Cover");
  const timing = useTranslations("Timing");
  const format = useFormatter();
  const { openAt, dueAt, closesAt, phase, latePolicy, attemptsAllowed, attempts } = assignment;
  const { timeLimit, hasOwnTimes, betweenAttempts } = assignment;
  const moment = (at: Date) => ({ when: format.dateTime(at, MOMENT), left: format.relativeTime(at, now) });
  return (
    <dl className="grid grid-cols-1 border-t border-rule sm:grid-cols-[max-content_minmax(0,1fr)]">
      <Fact name={t("text")}>{assignment.articleTitle}</Fact>
      <Fact name={t("questions")}>
        {t("questionsOf", { items: assignment.items, points: assignment.points })}
      </Fact>
      {phase === "early" && openAt ? <Fact name={t("opens")}>{t("moment", moment(openAt))}</Fact> : null}
      <Fact name={t("due")}>{dueAt ? t("moment", moment(dueAt)) : t("dueNone")}</Fact>
      {dueAt ? <Fact name={t("lateWork")}>{t(`late_${latePolicy}`)}</Fact> : null}
      {closesAt && phase === "closed" ? (
        <Fact name={t("closed")}>{t("closedAt", moment(closesAt))}</Fact>
      ) : null}
      {closesAt && phase !== "closed" ? (
        <Fact name={t("closes")}>{t("closesAt", moment(closesAt))}</Fact>
      ) : null}
      {hasOwnTimes ? <Fact name={t("ownTimes")}>{t("ownTimesOf")}</Fact> : null}
      {timeLimit ? (
        <Fact name={t("timeLimit")}>{t("timeLimitOf", { minutes: Math.floor(timeLimit) })}</Fact>
      ) : null}
      <Fact name={t("scores")}>
        <ScoreRelease assignment={assignment} />
      </Fact>
      <Fact name={t("keys")}>
        {assignment.keyRelease === "WITH_SCORES" && attemptsAllowed > 1
          ? t("keys_WITH_SCORES_several")
          : t(`keys_${assignment.keyRelease}`)}
      </Fact>
      <Fact name={t("attempts")}>
        {attemptsAllowed > 1
          ? t("attemptsOf", {
              used: attempts.length,
              allowed: attemptsAllowed,
              which: assignment.whichCounts,
            })
          : t("attemptsOne")}
      </Fact>
      {attemptsAllowed > 1 && betweenAttempts !== "FEEDBACK" ? (
        <Fact name={t("between")}>{t(`between_${betweenAttempts}`)}</Fact>
      ) : null}
      <Fact name={timing("coverName")}>{timing("cover")}</Fact>
    </dl>
  );
}

function ScoreRelease({ assignment }: { assignment: AssignmentForStudent }) {
  const t = useTranslations("Cover");
  const format = useFormatter();
  const { scoreRelease, scoresAt } = assignment;
  const between = assignment.attemptsAllowed > 1 ? assignment.betweenAttempts : "FEEDBACK";
  if (scoreRelease === "AT_ONCE") return t("scores_AT_ONCE", { between });
  if (scoreRelease !== "AT_TIME") return t(`scores_${scoreRelease}`);
  return t("scores_AT_TIME", { when: scoresAt ? format.dateTime(scoresAt, MOMENT) : "" });
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="border-b border-rule py-2.5 sm:col-span-2 sm:grid sm:grid-cols-subgrid sm:gap-8">
      <dt className="text-muted">{name}</dt>
      <dd className="wrap-break-word">{children}</dd>
    </div>
  );
}
