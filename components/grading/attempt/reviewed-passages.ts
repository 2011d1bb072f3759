import type { Mark } from "@/components/articles/words-html";
import { shownPassages } from "@/components/items/answers/shown-passages";
import type { ReviewedAnswer } from "@/lib/grading/review/load-answer";
import type { Passage } from "@/lib/schemas/passage";

export type ReviewedPassages = {
  /** What to mark in the text, numbered from 1 as the answer's drawing numbers them. */
  readonly marks: readonly Mark[];
  /** What supports the key without being it, and the number of the first of these. */
  readonly support: readonly Passage[];
  readonly firstSupport: number;
};

/** Numbers the passages of one answer, and of its key where that is shown. */
export function reviewedPassages(
  { item, answer, key }: ReviewedAnswer,
  { withKey }: { withKey: boolean },
): ReviewedPassages {
  const shown = shownPassages(item.kind, answer, withKey ? key : null);
  const isKeyItself = item.kind === "PASSAGE" || item.kind === "EVIDENCE_PAIR";
  const support = withKey && key && !isKeyItself ? key.passages : [];
  const all = [...shown, ...support.map((passage) => ({ passage, tone: "key" as const }))];
  return {
    marks: all.map((mark, index) => ({ ...mark, number: index + 1 })),
    support,
    firstSupport: shown.length + 1,
  };
}
