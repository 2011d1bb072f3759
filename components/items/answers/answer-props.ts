import type { LearnerKey } from "@/lib/grading/views";
import type { Answer, ItemKind, LearnerItem } from "@/lib/schemas/item";
import type { FirstStance, LaterStance } from "@/lib/schemas/kinds/stance";

/** What the drawing of one kind of answer is given. */
export type AnswerProps<K extends ItemKind = ItemKind> = Readonly<{
  item: Extract<LearnerItem, { kind: K }>;
  answer: Answer<K> | null;
  /** The right answer, where it may be shown. */
  correct: LearnerKey | null;
  /** Option id → what is said of it, drawn under the option. */
  optionFeedback?: Readonly<Record<string, string>>;
  /** Where the student stood before reading; only a stance draws it. */
  before?: FirstStance | undefined;
  /** Where they stand after the discussion. */
  later?: LaterStance | undefined;
  quotes: QuoteProps;
}>;

/** How quotations are numbered and what choosing one does. */
export type QuoteProps = Readonly<{
  /** The number of the answer's first passage; the others follow. */
  firstNumber: number;
  /** The language of the text that is quoted. */
  lang?: string | undefined;
  /** Whether the text with its marks stands on the page, to be linked to. */
  linked: boolean;
  onQuote?: ((number: number) => void) | undefined;
}>;
