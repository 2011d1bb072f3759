import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choices";
import type { QuestionProps } from "./question-props";

export function ChoiceQuestion({ item, answer, onChange }: QuestionProps<"CHOICE">) {
  const t = useTranslations("Question");
  return (
    <RadioGroup
      name={item.id}
      legend={t("chooseOne")}
      legendHidden
      options={item.content.options.map(({ id, text }) => ({ value: id, label: text }))}
      value={answer.option}
      onChange={(option) => onChange({ option })}
    />
  );
}
