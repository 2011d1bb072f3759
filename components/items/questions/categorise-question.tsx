import { useTranslations } from "next-intl";
import { Pills } from "./pills";
import type { QuestionProps } from "./question-props";

/**
 * Every statement with the headings under it, one to choose: dragging would need a second way for the keyboard and a
 * third for a narrow screen, and this is one way for all.
 */
export function CategoriseQuestion({ item, answer, onChange }: QuestionProps<"CATEGORISE">) {
  const t = useTranslations("Question");
  return (
    <ol className="flex flex-col gap-5" aria-label={t("statements")}>
      {item.content.statements.map(({ id, text }) => (
        <li key={id}>
          <Pills
            legend={text}
            name={`${item.id}:${id}`}
            options={item.content.categories}
            value={answer.placement[id]}
            onChange={(category) => onChange({ placement: { ...answer.placement, [id]: category } })}
          />
        </li>
      ))}
    </ol>
  );
}
