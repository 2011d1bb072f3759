import type { Answer, ItemKind, LearnerItem } from "@/lib/schemas/item";
import type { FirstStance } from "@/lib/schemas/kinds/stance";

/** What the asking of one kind of question is given. The prompt is drawn above it, passages are cited below it. */
export type QuestionProps<K extends ItemKind = ItemKind> = Readonly<{
  item: Extract<LearnerItem, { kind: K }>;
  answer: Answer<K>;
  /** Where the student stood before reading; only a stance asks for it. */
  before?: FirstStance | undefined;
  onChange: (answer: Answer<K>) => void;
}>;
