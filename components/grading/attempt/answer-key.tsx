import { useTranslations } from "next-intl";
import { Quotations } from "@/components/items/answers/quotations";
import { Disclosure } from "@/components/ui/disclosure";
import type { ReviewedAnswer } from "@/lib/grading/review/load-answer";
import type { ReviewedPassages } from "./reviewed-passages";

/** What the question's author wrote for those who mark: explanation, model answer, notes, supporting passages. */
export function AnswerKey({
  reviewed,
  passages,
  lang,
}: {
  reviewed: ReviewedAnswer;
  passages: ReviewedPassages;
  lang: string;
}) {
  const t = useTranslations("ReviewedAnswer");
  const { feedback, markerNotes, key } = reviewed;
  return (
    <div>
      {markerNotes ? (
        <Disclosure summary={t("markerNotes")} open>
          <p className="text-muted">{t("onlyForMarkers")}</p>
          <p className="mt-1 wrap-break-word whitespace-pre-line">{markerNotes}</p>
        </Disclosure>
      ) : null}
      {key?.modelAnswer ? (
        <div data-model-answer="">
          <Disclosure summary={t("modelAnswer")}>
            <p className="wrap-break-word whitespace-pre-line">{key.modelAnswer}</p>
          </Disclosure>
        </div>
      ) : null}
      {feedback || passages.support.length > 0 ? (
        <Disclosure summary={t("feedback")}>
          <p className="wrap-break-word whitespace-pre-line">{feedback}</p>
          {passages.support.length > 0 ? (
            <div className="mt-4">
              <Quotations
                label={t("support")}
                passages={passages.support}
                quotes={{ firstNumber: passages.firstSupport, lang, linked: true, onQuote: undefined }}
              />
            </div>
          ) : null}
        </Disclosure>
      ) : null}
    </div>
  );
}
