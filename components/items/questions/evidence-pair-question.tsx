import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choices";
import type { QuestionProps } from "./question-props";

/** Part A; part B is the passage, cited below. */
export function EvidencePairQuestion({ item, answer, onChange }: QuestionProps<"EVIDENCE_PAIR">) {
  const t = useTranslations("Question");
  return (
    <RadioGroup
      name={item.id}
      legend={t("partA")}
      options={item.content.options.map(({ id, text }) => ({ value: id, label: text }))}
      value={answer.option}
      onChange={(option) => onChange({ ...answer, option })}
    />
  );
}
