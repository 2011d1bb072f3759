import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { AttemptResult } from "@/lib/grading/views";

/** What is not there yet, and when or by what it comes. */
export function ResultComing({ result, now }: { result: AttemptResult; now: Date }) {
  const t = useTranslations("Result");
  const between = useBetweenLine(result);
  const scores = useScoresLine(result, now);
  const isHeldBack = between !== null && result.betweenAttempts === "NOTHING";
  const returning = useTranslations("Returning");
  // Nothing more is said of the marks than that they come.
  const held = result.attempt.isHeld && result.attempt.release.remarks ? returning("heldComing") : null;
  const lines = [held ?? (isHeldBack ? null : scores), between, useKeysLine(result)].filter(
    (line) => line !== null,
  );
  if (lines.length === 0) return null;
  return (
    <Notice live={false} title={t("comingTitle")}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

function useScoresLine({ attempt, scoreRelease, scoresAt }: AttemptResult, now: Date): string | null {
  const t = useTranslations("Result");
  const format = useFormatter();
  if (attempt.release.scores || (scoreRelease === "AT_ONCE" && !attempt.isHeld)) return null;
  if (scoreRelease === "WHEN_RETURNED" || !scoresAt) return t("scores_WHEN_RETURNED");
  return t("scores_AT_TIME", {
    when: format.dateTime(scoresAt, MOMENT),
    left: format.relativeTime(scoresAt, now),
  });
}

function useBetweenLine({ isBetween, betweenAttempts }: AttemptResult): string | null {
  const t = useTranslations("Result");
  return isBetween && betweenAttempts !== "FEEDBACK" ? t(`between_${betweenAttempts}`) : null;
}

function useKeysLine({ attempt, keyRelease, closesAt, ...result }: AttemptResult): string | null {
  const t = useTranslations("Result");
  const format = useFormatter();
  const revision = useTranslations("Revision");
  if (attempt.release.keys) return null;
  if (keyRelease === "NEVER") return t("keys_NEVER");
  if (keyRelease === "AFTER_CLOSE")
    return t("keys_AFTER_CLOSE", { when: closesAt ? format.dateTime(closesAt, MOMENT) : "" });
  if (result.isRevisable) return revision("keysWait");
  return attempt.release.scores ? t("keys_attempts") : t("keys_later");
}
