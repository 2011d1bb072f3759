import type { LearnerKey } from "@/lib/grading/views";
import type { Answer, ItemKind } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";

export type ShownPassage = Readonly<{ passage: Passage; tone: "cited" | "key" }>;

/** The kinds whose key is a passage; the passages of other keys only support it. */
export const MARKED_BY_PASSAGE: readonly ItemKind[] = ["PASSAGE", "EVIDENCE_PAIR"];

/** The passages that AnswerView draws of an answer, in the order in which it numbers them. */
export function shownPassages(
  kind: ItemKind,
  answer: Answer | null,
  correct: LearnerKey | null,
): ShownPassage[] {
  const cited = answer && "passages" in answer ? answer.passages : [];
  const accepted = correct && MARKED_BY_PASSAGE.includes(kind) ? correct.passages : [];
  return [
    ...cited.map((passage) => ({ passage, tone: "cited" as const })),
    ...accepted.map((passage) => ({ passage, tone: "key" as const })),
  ];
}
