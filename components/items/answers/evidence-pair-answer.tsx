import type { AnswerProps } from "./answer-props";
import { OptionList } from "./option-list";
import { PassageAnswer } from "./passage-answer";

/** Part A, the option; part B, the passage that supports it. */
export function EvidencePairAnswer({
  item,
  answer,
  correct,
  optionFeedback,
  quotes,
}: AnswerProps<"EVIDENCE_PAIR">) {
  return (
    <>
      <OptionList
        pick="one"
        options={item.content.options}
        chosen={answer?.option ? [answer.option] : []}
        correct={correct}
        feedback={optionFeedback}
      />
      <PassageAnswer answer={answer} correct={correct} quotes={quotes} />
    </>
  );
}
