import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/choices";
import type { QuestionProps } from "./question-props";

export function MultipleChoiceQuestion({ item, answer, onChange }: QuestionProps<"MULTIPLE_CHOICE">) {
  const t = useTranslations("Question");
  return (
    <CheckboxGroup
      name={item.id}
      legend={t("chooseSeveral")}
      legendHidden
      options={item.content.options.map(({ id, text }) => ({ value: id, label: text }))}
      value={answer.options}
      onChange={(options) => onChange({ options: [...options] })}
    />
  );
}
