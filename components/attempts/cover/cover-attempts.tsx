import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import type { AttemptSummary } from "@/lib/attempts/views";

/** The student's attempts, each with the way to it. */
export function CoverAttempts({ attempts }: { attempts: readonly AttemptSummary[] }) {
  const t = useTranslations("Cover");
  const list = useTranslations("MyAssignments");
  const revision = useTranslations("Revision");
  const format = useFormatter();
  const stand = ({ handedInAt, isLate }: AttemptSummary) => {
    if (!handedInAt) return t("answering");
    const when = format.dateTime(handedInAt, MOMENT);
    return isLate ? list("handedInLate", { when }) : list("handedInAt", { when });
  };
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts" className="subtitle mb-2">
        {t("yourAttempts")}
      </h2>
      <ul className="border-t border-rule">
        {attempts.map((attempt) => (
          <li
            key={attempt.attemptId}
            className="flex flex-wrap items-center gap-x-6 border-b border-rule py-1"
          >
            <Link
              href={`/attempts/${attempt.attemptId}${attempt.handedInAt ? "/result" : ""}`}
              className="inline-flex min-h-11 items-center"
            >
              {t("attempt", { number: attempt.number })}
            </Link>
            <span>{stand(attempt)}</span>
            {attempt.revises === null ? null : (
              <span className="text-muted">{revision("of", { number: attempt.revises })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
