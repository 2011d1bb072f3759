import { itemSchemas } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";
import type { CitedSentence } from "@/lib/statistics/citations";
import type { AnswerCitations } from "../loading/answer-citations";
import type { AskedItem } from "../loading/asked-assignment";

/** Of a question that asks for a passage: what was cited instead of it. */
export type Confusion = {
  readonly itemVersionId: string;
  /** From 1. */
  readonly number: number;
  readonly prompt: string;
  /** The passages that count as right. */
  readonly accepted: readonly Passage[];
  /** How many answers cite anything, and how many of them nothing that counts as right. */
  readonly citing: number;
  readonly missed: number;
  /**
   * The sentence that most of those who missed cite, and how many; of equal ones the first of the text, `alike`: how many others.
   * Null where nobody missed.
   */
  readonly most: { readonly text: string; readonly count: number; readonly alike: number } | null;
};

/** The passages that the key of an item accepts; null where it asks for none. */
export function acceptedPassages({ kind, key }: Pick<AskedItem, "kind" | "key">): readonly Passage[] | null {
  if (kind !== "PASSAGE" && kind !== "EVIDENCE_PAIR") return null;
  const known = itemSchemas[kind].key.safeParse(key);
  return known.success ? known.data.accepted : null;
}

/** In the order of the questions. */
export function confusions(
  items: readonly AskedItem[],
  sentences: readonly CitedSentence[],
  { cited, items: sums }: AnswerCitations,
): Confusion[] {
  return items.flatMap((item, index) => {
    const accepted = acceptedPassages(item);
    if (!accepted) return [];
    const own = sums.find(({ itemVersionId }) => itemVersionId === item.id);
    const instead = cited
      .filter((row) => row.itemVersionId === item.id && row.instead > 0)
      .sort((a, b) => b.instead - a.instead || a.place - b.place);
    const [first] = instead;
    const sentence = first && sentences[first.place - 1];
    return [
      {
        ...{ itemVersionId: item.id, number: index + 1, prompt: item.prompt, accepted },
        citing: own ? own.right + own.wrong + own.open : 0,
        missed: own?.missed ?? 0,
        most:
          first && sentence
            ? {
                text: sentence.text,
                count: first.instead,
                alike: instead.filter((row) => row.instead === first.instead).length - 1,
              }
            : null,
      },
    ];
  });
}
