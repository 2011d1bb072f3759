import type { AnswerProps } from "./answer-props";
import { OptionList } from "./option-list";

export function MultipleChoiceAnswer({
  item,
  answer,
  correct,
  optionFeedback,
}: AnswerProps<"MULTIPLE_CHOICE">) {
  return (
    <OptionList
      pick="several"
      options={item.content.options}
      chosen={answer?.options ?? []}
      correct={correct}
      feedback={optionFeedback}
    />
  );
}
