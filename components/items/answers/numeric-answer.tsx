import { useFormatter, useTranslations } from "next-intl";
import type { NumberRule } from "@/lib/schemas/kinds/numeric";
import type { AnswerProps } from "./answer-props";
import { Accepted, Given } from "./typed";

/** What was typed, and the numbers that count as right where they may be shown. */
export function NumericAnswer({ item, answer, correct }: AnswerProps<"NUMERIC">) {
  const t = useTranslations("Answer");
  const inWords = useNumberRule();
  const unit = item.content.unit ? ` ${item.content.unit.name}` : "";
  return (
    <>
      <Given text={answer?.number} />
      {correct?.numbers ? (
        <Accepted label={t("numbers")} texts={correct.numbers.map((rule) => `${inWords(rule)}${unit}`)} />
      ) : null}
    </>
  );
}

function useNumberRule(): (rule: NumberRule) => string {
  const t = useTranslations("Answer");
  const format = useFormatter();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 12 });
  return (rule) => {
    switch (rule.rule) {
      case "EXACT":
        return number(rule.value);
      case "ABSOLUTE":
        return t("numberWithin", { value: number(rule.value), tolerance: number(rule.tolerance) });
      case "RELATIVE":
        return t("numberWithin", { value: number(rule.value), tolerance: `${number(rule.percent)} %` });
      case "RANGE":
        return t("numberBetween", { min: number(rule.min), max: number(rule.max) });
      case "FIGURES":
        return t("numberFigures", { value: number(rule.value), figures: rule.figures });
    }
  };
}
