import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import type { AssignmentHead } from "@/lib/grading/review/head";

const DOT = " · ";

/** When it is due, when it closes, and what students see when: in words. */
export function PolicyLine({ head, now }: { head: AssignmentHead; now: Date }) {
  const t = useTranslations("Review");
  const format = useFormatter();
  const when = (at: Date) => ({ when: format.dateTime(at, MOMENT) });
  const { dueAt, closesAt, scoreRelease, scoresAt } = head;
  const closesLater = closesAt && closesAt.getTime() !== dueAt?.getTime();
  const parts = [
    dueAt ? t("due", when(dueAt)) : t("noDue"),
    closesLater ? t(closesAt > now ? "closes" : "closed", when(closesAt)) : null,
    head.timeLimit ? t("timeLimit", { minutes: head.timeLimit }) : null,
    scoreRelease === "AT_TIME"
      ? t("scores_AT_TIME", scoresAt ? when(scoresAt) : { when: "" })
      : t(`scores_${scoreRelease}`),
    t(`keys_${head.keyRelease}`, { attempts: head.attemptsAllowed }),
  ];
  return <p className="mt-1 text-muted">{parts.filter(Boolean).join(DOT)}</p>;
}
