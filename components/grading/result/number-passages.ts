import type { Mark } from "@/components/articles/words-html";
import { MARKED_BY_PASSAGE, shownPassages } from "@/components/items/answers/shown-passages";
import type { ResultItem } from "@/lib/grading/views";
import type { Passage } from "@/lib/schemas/passage";

/** An item with the numbers of its passages on the page. */
export type NumberedItem = Readonly<{
  result: ResultItem;
  /** The number of the first passage that the answer's drawing shows. */
  firstNumber: number;
  /** What else supports the key, and the number of the first of these. */
  support: readonly Passage[];
  firstSupport: number;
}>;

/** Numbers all passages of a result through, from 1, and gives the marks to draw in the text. */
export function numberPassages(items: readonly ResultItem[]): {
  items: readonly NumberedItem[];
  marks: readonly Mark[];
} {
  const marks: Mark[] = [];
  const numbered = items.map((result) => {
    const { item, answer, key } = result;
    const firstNumber = marks.length + 1;
    for (const { passage, tone } of shownPassages(item.kind, answer, key))
      marks.push({ passage, tone, number: marks.length + 1 });
    const support = key && !MARKED_BY_PASSAGE.includes(item.kind) ? key.passages : [];
    const firstSupport = marks.length + 1;
    for (const passage of support) marks.push({ passage, tone: "key", number: marks.length + 1 });
    return { result, firstNumber, support, firstSupport };
  });
  return { items: numbered, marks };
}
