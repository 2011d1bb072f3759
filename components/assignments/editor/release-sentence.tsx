"use client";

import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import type { AssignmentFacts } from "./fields";

/** What a student sees when, in words: of scores and feedback, and of right answers. */
export function ReleaseSentence({ times }: { times: AssignmentFacts }) {
  const t = useTranslations("Editor");
  const format = useFormatter();
  const { scoreRelease, scoresAt, keyRelease, betweenAttempts, latePolicy, dueAt, closeAt } = times;
  const attempts = Number.isFinite(times.attemptsAllowed) ? times.attemptsAllowed : 1;
  const when = (instant: string | null) => (instant ? format.dateTime(new Date(instant), MOMENT) : "none");
  const closes = latePolicy === "CLOSE" ? (dueAt ?? closeAt) : closeAt;
  return (
    <p className="border-s-3 border-accent ps-4" aria-live="polite">
      {`${t(`sees_${scoreRelease}`, { when: when(scoresAt) })} ${t(`seesKeys_${keyRelease}`, {
        when: when(closes),
        attempts,
      })}`}
      {attempts > 1 && betweenAttempts !== "FEEDBACK" ? t(`seesBetween_${betweenAttempts}`) : null}
    </p>
  );
}
