import { useTranslations } from "next-intl";
import type { ComponentType } from "react";
import type { LearnerKey } from "@/lib/grading/views";
import type { Answer, ItemKind, LearnerItem } from "@/lib/schemas/item";
import type { FirstStance, LaterStance } from "@/lib/schemas/kinds/stance";
import { isAnswered } from "@/lib/scoring/answered";
import type { AnswerProps } from "./answers/answer-props";
import { CategoriseAnswer } from "./answers/categorise-answer";
import { ChoiceAnswer } from "./answers/choice-answer";
import { EvidencePairAnswer } from "./answers/evidence-pair-answer";
import { ExtendedResponseAnswer } from "./answers/extended-response-answer";
import { MatchAnswer } from "./answers/match-answer";
import { MatrixAnswer } from "./answers/matrix-answer";
import { MultipleChoiceAnswer } from "./answers/multiple-choice-answer";
import { NumericAnswer } from "./answers/numeric-answer";
import { OrderAnswer } from "./answers/order-answer";
import { PassageAnswer } from "./answers/passage-answer";
import { ShortAnswerAnswer } from "./answers/short-answer-answer";
import { StanceAnswer } from "./answers/stance-answer";

const VIEWS = {
  CHOICE: ChoiceAnswer,
  MULTIPLE_CHOICE: MultipleChoiceAnswer,
  CATEGORISE: CategoriseAnswer,
  MATCH: MatchAnswer,
  ORDER: OrderAnswer,
  SHORT_ANSWER: ShortAnswerAnswer,
  NUMERIC: NumericAnswer,
  MATRIX: MatrixAnswer,
  STANCE: StanceAnswer,
  EVIDENCE_PAIR: EvidencePairAnswer,
  PASSAGE: PassageAnswer,
  EXTENDED_RESPONSE: ExtendedResponseAnswer,
} as const satisfies { readonly [K in ItemKind]: ComponentType<AnswerProps<K>> };

/**
 * An answer of any kind, to be read: on the server or in the browser (which then needs the namespaces `Answer` and `Stance`). The
 * prompt is left to the page. With `correct` the right answer is drawn beside the one that was given.
 *
 * Quotations are numbered from `firstNumber` and lead to `#passage-<number>`, first those that the answer cites, then
 * those that count as right: the order of `shownPassages`. Where no text stands on the page, `linked` is false.
 */
export function AnswerView({
  item,
  answer,
  correct,
  optionFeedback = {},
  before,
  later,
  firstNumber = 1,
  lang,
  linked = true,
  onQuote,
}: {
  item: LearnerItem;
  answer: Answer | null;
  correct: LearnerKey | null;
  optionFeedback?: Readonly<Record<string, string>>;
  before?: FirstStance | undefined;
  later?: LaterStance | undefined;
  firstNumber?: number;
  lang?: string;
  linked?: boolean;
  onQuote?: (number: number) => void;
}) {
  const t = useTranslations("Answer");
  const View = VIEWS[item.kind] as ComponentType<AnswerProps>;
  return (
    <div className="flex flex-col gap-4">
      {isAnswered(item.kind, answer) ? null : <p className="text-muted italic">{t("notAnswered")}</p>}
      <View
        item={item}
        answer={answer}
        correct={correct}
        optionFeedback={optionFeedback}
        before={before}
        later={later}
        quotes={{ firstNumber, lang, linked, onQuote }}
      />
    </div>
  );
}
