import { useFormatter, useTranslations } from "next-intl";
import { AnswerView } from "@/components/items/answer-view";
import { MOMENT } from "@/components/ui/moment";
import type { ReviewedAnswer } from "@/lib/grading/review/load-answer";
import { LostQuotations } from "./lost-quotations";

/** Answers that reached the server after the attempt was closed, beside the one that was handed in. */
export function LateAnswers({ reviewed, lang }: { reviewed: ReviewedAnswer; lang: string }) {
  const t = useTranslations("ReviewedAnswer");
  const format = useFormatter();
  const { lateAnswers, item } = reviewed;
  if (lateAnswers.length === 0) return null;
  return (
    <section className="border-s-3 border-marker-line ps-4">
      <h2 className="font-semibold text-marker-ink">{t("lateTitle", { count: lateAnswers.length })}</h2>
      <p className="text-muted">{t("lateBody")}</p>
      {lateAnswers.map(({ answer, lost, savedAt }) => (
        <div key={savedAt.toISOString()} className="mt-4 flex flex-col gap-2">
          <p className="text-warn">{t("cameAt", { when: format.dateTime(savedAt, MOMENT) })}</p>
          <AnswerView item={item} answer={answer} correct={null} lang={lang} linked={false} />
          <LostQuotations count={lost} />
        </div>
      ))}
    </section>
  );
}
