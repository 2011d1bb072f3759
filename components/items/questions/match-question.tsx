import { useTranslations } from "next-intl";
import { useId } from "react";
import type { QuestionProps } from "./question-props";

/** Every term with a list of the meanings, of the browser's own: it works by touch, by keyboard and by ear alike. */
export function MatchQuestion({ item, answer, onChange }: QuestionProps<"MATCH">) {
  const t = useTranslations("Question");
  const id = useId();
  const choose = (term: string, meaning: string) => {
    const { [term]: _, ...others } = answer.placement;
    onChange({ placement: meaning === "" ? others : { ...others, [term]: meaning } });
  };
  return (
    <ol className="flex flex-col gap-4" aria-label={t("terms")}>
      {item.content.terms.map((term) => (
        <li key={term.id}>
          <div className="flex flex-col gap-1.5">
            <label htmlFor={`${id}-${term.id}`} className="font-semibold">
              {term.text}
            </label>
            <select
              id={`${id}-${term.id}`}
              value={answer.placement[term.id] ?? ""}
              onChange={(event) => choose(term.id, event.target.value)}
              className="control w-full"
            >
              <option value="">{t("chooseMeaning")}</option>
              {item.content.meanings.map((meaning) => (
                <option key={meaning.id} value={meaning.id}>
                  {meaning.text}
                </option>
              ))}
            </select>
          </div>
          <Chosen text={item.content.meanings.find(({ id }) => id === answer.placement[term.id])?.text} />
        </li>
      ))}
    </ol>
  );
}

/** So much is readable in a closed list on a phone. */
const FITS = 30;

/** A closed list cuts off what is longer than the field: the meaning stands below it in full. */
function Chosen({ text = "" }: { text: string | undefined }) {
  return text.length > FITS ? (
    <p aria-hidden="true" className="mt-1.5 border-s-3 border-accent ps-3 text-muted">
      {text}
    </p>
  ) : null;
}
