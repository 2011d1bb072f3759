import type { ByWorth } from "../loading/answer-citations";
import type { AskedItem } from "../loading/asked-assignment";
import type { EvidenceThread, PostCitations } from "../loading/post-citations";
import type { Citer } from "../loading/sentence-citers";
import type { EvidenceSentence } from "./sentences";

/** Who and what cites a sentence: by question, and by thread of the discussion. */
export type ChosenSentence = {
  readonly sentence: EvidenceSentence;
  readonly items: readonly (ByWorth & {
    readonly itemVersionId: string;
    /** From 1. */
    readonly number: number;
    readonly prompt: string;
    /** The first of them by name. */
    readonly citers: readonly Citer[];
  })[];
  readonly threads: readonly (EvidenceThread & { readonly count: number })[];
};

/** The word in an address that names a sentence. */
export const sentenceWord = ({ blockId, start }: Pick<EvidenceSentence, "blockId" | "start">): string =>
  `${blockId}:${start}`;

/** Questions and threads in their order; those that do not cite it are left out. */
export function chosenSentence(
  sentence: EvidenceSentence,
  items: readonly AskedItem[],
  cited: readonly (ByWorth & { readonly itemVersionId: string; readonly place: number })[],
  citers: readonly Citer[],
  posts: PostCitations | null,
): ChosenSentence {
  return {
    sentence,
    items: items.flatMap(({ id, prompt }, index) => {
      const row = cited.find(({ itemVersionId, place }) => itemVersionId === id && place === sentence.place);
      if (!row) return [];
      const { right, wrong, open } = row;
      const own = citers.filter(({ itemVersionId }) => itemVersionId === id);
      return [{ itemVersionId: id, number: index + 1, prompt, right, wrong, open, citers: own }];
    }),
    threads: (posts?.threads ?? []).flatMap((thread) => {
      const row = posts?.cited.find(
        ({ threadId, place }) => threadId === thread.threadId && place === sentence.place,
      );
      return row ? [{ ...thread, count: row.count }] : [];
    }),
  };
}
