import { useTranslations } from "next-intl";
import { Pills } from "./pills";
import type { QuestionProps } from "./question-props";

/** Every case with the principles under it. A table of them would not fit a phone. */
export function MatrixQuestion({ item, answer, onChange }: QuestionProps<"MATRIX">) {
  const t = useTranslations("Question");
  return (
    <ol className="flex flex-col gap-5" aria-label={t("cases")}>
      {item.content.cases.map(({ id, text }) => (
        <li key={id}>
          <Pills
            legend={text}
            name={`${item.id}:${id}`}
            options={item.content.principles}
            value={answer.judgements[id]}
            onChange={(principle) => onChange({ judgements: { ...answer.judgements, [id]: principle } })}
          />
        </li>
      ))}
    </ol>
  );
}
