import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import type { QuestionProps } from "./question-props";

/** As `MAX_SHORT_ANSWER_LENGTH` of the schema, which this page does not load. */
const MAX_LENGTH = 300;

export function ShortAnswerQuestion({ item, answer, onChange }: QuestionProps<"SHORT_ANSWER">) {
  const t = useTranslations("Question");
  const format = useFormatter();
  const id = useId();
  const { forgives } = item.content;
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {t("yourWords")}
      </label>
      <input
        id={id}
        name={item.id}
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        maxLength={MAX_LENGTH}
        value={answer.words}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange({ words: event.target.value })}
        className="control w-full text-lg"
      />
      <p id={`${id}-hint`} className="text-muted">
        {forgives.length === 0
          ? t("forgivesNothing")
          : t("forgives", { list: format.list(forgives.map((one) => t(`forgiven_${one}`))) })}
      </p>
    </div>
  );
}
