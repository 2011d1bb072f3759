import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ResultItem } from "@/lib/grading/views";
import { isAnswered } from "@/lib/scoring/answered";
import { STANDING_DOTS, standingOf } from "./standing";

/** All questions at a glance, each a way down to it. */
export function ResultOverview({ items }: { items: readonly ResultItem[] }) {
  const t = useTranslations("Result");
  const answer = useTranslations("Answer");
  return (
    <nav aria-label={t("jump")} className="print:hidden">
      <ol className="flex flex-wrap gap-1.5">
        {items.map((result, index) => {
          const standing = standingOf(result);
          const answered = isAnswered(result.item.kind, result.answer);
          const word = standing ? t(standing) : answered ? null : answer("notAnswered");
          return (
            <li key={result.item.id}>
              <Link
                href={`#question-${index + 1}`}
                title={word ?? undefined}
                className="flex size-11 flex-col items-center justify-center gap-1 rounded-control border border-rule text-ink tabular-nums leading-none no-underline hover:bg-rule/45"
              >
                <span>{index + 1}</span>
                {standing ? (
                  <span aria-hidden="true" className={`size-2.5 ${STANDING_DOTS[standing]}`} />
                ) : null}
                {!standing && !answered ? <span aria-hidden="true" className="h-0.5 w-2.5 bg-muted" /> : null}
                <span className="sr-only">{word}</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
