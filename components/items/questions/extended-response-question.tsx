import { useTranslations } from "next-intl";
import { useId } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { countWords } from "@/lib/statistics/words";
import type { QuestionProps } from "./question-props";
import { RubricTable } from "./rubric-table";

/** As `MAX_ANSWER_LENGTH` of the schema, which this page does not load. */
const MAX_LENGTH = 50_000;
/** From here on the student is told how much room is left. */
const NEARLY_FULL = 45_000;

export function ExtendedResponseQuestion({ item, answer, onChange }: QuestionProps<"EXTENDED_RESPONSE">) {
  const t = useTranslations("Question");
  const id = useId();
  const { wordGuide, rubric } = item.content;
  const words = countWords(answer.text);
  return (
    <div className="flex flex-col gap-3">
      <Disclosure summary={t("rubric")}>
        <RubricTable rubric={rubric} />
      </Disclosure>
      <label htmlFor={id} className="font-semibold">
        {t("yourAnswer")}
      </label>
      <textarea
        id={id}
        name={item.id}
        dir="auto"
        rows={8}
        maxLength={MAX_LENGTH}
        value={answer.text}
        aria-describedby={`${id}-words`}
        onChange={(event) => onChange({ ...answer, text: event.target.value })}
        className="control max-h-[60dvh] min-h-44 w-full text-lg/relaxed field-sizing-content"
      />
      <p id={`${id}-words`} className="text-muted">
        {wordGuide ? t("wordsOf", { words, min: wordGuide.min, max: wordGuide.max }) : t("words", { words })}
        {answer.text.length > NEARLY_FULL ? ` ${t("left", { left: MAX_LENGTH - answer.text.length })}` : null}
      </p>
    </div>
  );
}
