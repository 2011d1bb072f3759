import { useTranslations } from "next-intl";
import type { QuestionProps } from "./question-props";

/**
 * Every statement with the headings under it, one to choose: dragging would need a second way for the keyboard and a
 * third for a narrow screen, and this is one way for all.
 */
export function CategoriseQuestion({ item, answer, onChange }: QuestionProps<"CATEGORISE">) {
  const t = useTranslations("Question");
  const place = (statement: string, category: string) =>
    onChange({ placement: { ...answer.placement, [statement]: category } });
  return (
    <ol className="flex flex-col gap-5" aria-label={t("statements")}>
      {item.content.statements.map((statement) => (
        <li key={statement.id}>
          <fieldset className="min-w-0">
            <legend className="mb-2">{statement.text}</legend>
            <div className="flex flex-wrap gap-2">
              {item.content.categories.map((category) => (
                <label
                  key={category.id}
                  className="relative flex min-h-11 items-center rounded-control border border-edge px-3 py-1.5 leading-tight has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
                >
                  <input
                    type="radio"
                    name={`${item.id}:${statement.id}`}
                    value={category.id}
                    checked={answer.placement[statement.id] === category.id}
                    onChange={() => place(statement.id, category.id)}
                    className="sr-only"
                  />
                  {category.title}
                </label>
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ol>
  );
}
