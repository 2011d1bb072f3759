import { useTranslations } from "next-intl";
import type { AnswerProps } from "./answer-props";
import { Quotations } from "./quotations";

/** The passages that were marked, and those that count as right where they may be shown. */
export function PassageAnswer({
  answer,
  correct,
  quotes,
}: Pick<AnswerProps<"PASSAGE">, "correct" | "quotes"> & {
  answer: Pick<NonNullable<AnswerProps<"PASSAGE">["answer"]>, "passages"> | null;
}) {
  const t = useTranslations("Answer");
  const cited = answer?.passages ?? [];
  const accepted = { ...quotes, firstNumber: quotes.firstNumber + cited.length };
  return (
    <>
      {answer ? <Quotations label={t("evidence")} passages={cited} quotes={quotes} /> : null}
      {correct ? <Quotations label={t("accepted")} passages={correct.passages} quotes={accepted} /> : null}
    </>
  );
}
