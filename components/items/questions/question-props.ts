import type { Answer, ItemKind, LearnerItem } from "@/lib/schemas/item";

/** What the asking of one kind of question is given. The prompt is drawn above it, passages are cited below it. */
export type QuestionProps<K extends ItemKind = ItemKind> = Readonly<{
  item: Extract<LearnerItem, { kind: K }>;
  answer: Answer<K>;
  onChange: (answer: Answer<K>) => void;
}>;
