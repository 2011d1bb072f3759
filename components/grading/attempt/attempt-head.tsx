import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { ReviewedAttempt } from "@/lib/grading/reviewed-answer";

/** Whose work this is, and when it was handed in and returned. */
export function AttemptHead({
  attempt,
  href,
}: {
  attempt: ReviewedAttempt;
  href: (attemptId: string) => string;
}) {
  const t = useTranslations("ReviewedAnswer");
  const format = useFormatter();
  const { handedInAt, isLate, returnedAt, attempts } = attempt;
  return (
    <div>
      <h1 className="title wrap-break-word">{attempt.name}</h1>
      {handedInAt ? (
        <p className="flex flex-wrap gap-x-4 text-muted">
          <span className={isLate ? "text-warn" : ""}>
            {t(isLate ? "handedInLate" : "handedIn", { when: format.dateTime(handedInAt, MOMENT) })}
          </span>
          {returnedAt ? <span>{t("returned", { when: format.dateTime(returnedAt, MOMENT) })}</span> : null}
        </p>
      ) : (
        <div className="mt-3">
          <Notice live={false}>
            <p>{t("inProgress")}</p>
          </Notice>
        </div>
      )}
      {handedInAt ? (
        <p className="print:hidden">
          <Link
            href={`/assignments/${attempt.head.assignmentId}/insights/students?student=${attempt.userId}`}
            className="inline-flex min-h-11 items-center"
          >
            {t("besideClass")}
          </Link>
        </p>
      ) : null}
      {attempts.length > 1 ? (
        <nav aria-label={t("otherAttempts")} className="flex flex-wrap gap-x-4">
          {attempts.toReversed().map(({ attemptId, number }) => (
            <Link
              key={attemptId}
              href={href(attemptId)}
              aria-current={attemptId === attempt.attemptId ? "page" : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {t("attemptOf", { number })}
            </Link>
          ))}
        </nav>
      ) : null}
    </div>
  );
}
