import type { ComponentType } from "react";
import type { Answer, ItemKind, LearnerItem } from "@/lib/schemas/item";
import { CategoriseQuestion } from "./categorise-question";
import { ChoiceQuestion } from "./choice-question";
import { EvidencePairQuestion } from "./evidence-pair-question";
import { ExtendedResponseQuestion } from "./extended-response-question";
import { MatchQuestion } from "./match-question";
import { MatrixQuestion } from "./matrix-question";
import { MultipleChoiceQuestion } from "./multiple-choice-question";
import { NumericQuestion } from "./numeric-question";
import { OrderQuestion } from "./order-question";
import { PassageQuestion } from "./passage-question";
import type { QuestionProps } from "./question-props";
import { ShortAnswerQuestion } from "./short-answer-question";
import { StanceQuestion } from "./stance-question";

type Kind<K extends ItemKind> = {
  readonly View: ComponentType<QuestionProps<K>>;
  /** What stands there before anything is answered. */
  readonly empty: Answer<K>;
  /** How many passages the question asks for at least; null where none can be cited. */
  readonly citations: (item: Extract<LearnerItem, { kind: K }>) => number | null;
};

/** How each kind of question is asked. */
const KINDS: { readonly [K in ItemKind]: Kind<K> } = {
  CHOICE: { View: ChoiceQuestion, empty: { option: null }, citations: () => null },
  MULTIPLE_CHOICE: { View: MultipleChoiceQuestion, empty: { options: [] }, citations: () => null },
  CATEGORISE: { View: CategoriseQuestion, empty: { placement: {} }, citations: () => null },
  MATCH: { View: MatchQuestion, empty: { placement: {} }, citations: () => null },
  ORDER: { View: OrderQuestion, empty: { order: [] }, citations: () => null },
  SHORT_ANSWER: { View: ShortAnswerQuestion, empty: { words: "" }, citations: () => null },
  NUMERIC: { View: NumericQuestion, empty: { number: "" }, citations: () => null },
  MATRIX: { View: MatrixQuestion, empty: { judgements: {} }, citations: () => null },
  STANCE: {
    View: StanceQuestion,
    empty: { position: null, confidence: null, moved: null, passages: [] },
    citations: () => 0,
  },
  EVIDENCE_PAIR: { View: EvidencePairQuestion, empty: { option: null, passages: [] }, citations: () => 1 },
  PASSAGE: { View: PassageQuestion, empty: { passages: [] }, citations: () => 1 },
  EXTENDED_RESPONSE: {
    View: ExtendedResponseQuestion,
    empty: { text: "", passages: [] },
    citations: ({ content }) => content.citationsRequired,
  },
};

/** The kind of an item, as one that takes any item: the pairing is the map's. */
export const kindOf = (item: LearnerItem): Kind<ItemKind> => KINDS[item.kind] as unknown as Kind<ItemKind>;
