import type { AnswerProps } from "./answer-props";
import { OptionList } from "./option-list";

export function ChoiceAnswer({ item, answer, correct, optionFeedback }: AnswerProps<"CHOICE">) {
  return (
    <OptionList
      pick="one"
      options={item.content.options}
      chosen={answer?.option ? [answer.option] : []}
      correct={correct}
      feedback={optionFeedback}
    />
  );
}
