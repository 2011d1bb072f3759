import { useTranslations } from "next-intl";
import type { AnswerProps } from "./answer-props";
import { Accepted, Given } from "./typed";

/** What was typed, and all that counts as right where it may be shown. */
export function ShortAnswerAnswer({ answer, correct }: AnswerProps<"SHORT_ANSWER">) {
  const t = useTranslations("Answer");
  return (
    <>
      <Given text={answer?.words} />
      {correct?.variants ? <Accepted label={t("variants")} texts={correct.variants} /> : null}
    </>
  );
}
