import { useTranslations } from "next-intl";
import { WhatChanged } from "@/components/grading/revised/what-changed";
import type { ReviewedAnswer } from "@/lib/grading/review/load-answer";
import { isMarked } from "@/lib/schemas/never-marked";
import { Marking } from "./score-history";

/** What a revision changed about an answer, and how the earlier one was marked. Nothing where it revises none. */
export function EarlierAnswer({
  reviewed: { earlier, item },
  revises,
  lang,
}: {
  reviewed: ReviewedAnswer;
  revises: number;
  lang: string;
}) {
  const t = useTranslations("Revision");
  if (!earlier) return null;
  const rubric = item.kind === "EXTENDED_RESPONSE" ? item.content.rubric : null;
  return (
    <WhatChanged changed={earlier.changed} revises={revises} lang={lang} level="h2">
      {isMarked(item.kind) ? (
        <div>
          <h3 className="font-semibold">{t("earlierMark")}</h3>
          {earlier.mark ? (
            <Marking record={earlier.mark} rubric={rubric} />
          ) : (
            <p className="text-muted">{t("noEarlierMark")}</p>
          )}
        </div>
      ) : null}
    </WhatChanged>
  );
}
