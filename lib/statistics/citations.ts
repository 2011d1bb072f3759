import type { Block } from "@/lib/schemas/article";
import type { Passage } from "@/lib/schemas/passage";

/** A sentence of the text and how many people pointed at it. */
export type CitedSentence = {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** People of whose passages at least one touches a letter of the sentence. Each counts once. */
  readonly count: number;
};

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * How many people cited each sentence, in the order of the text. A passage that runs over several sentences counts for
 * each; one that only touches the space or the full stop between two counts for neither. A passage that does not resolve
 * (no such block, or other words than its quotation) counts nowhere.
 *
 * @param cited the passages of each person.
 * @param language BCP 47 tag of the text, for where its sentences end.
 */
export function countCitations(
  blocks: readonly Block[],
  language: string,
  cited: readonly (readonly Passage[])[],
): CitedSentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return blocks.flatMap((block) => {
    const here = cited.map((passages) =>
      passages.filter(
        ({ blockId, start, end, quote }) => blockId === block.id && block.text.slice(start, end) === quote,
      ),
    );
    return [...segmenter.segment(block.text)].map(({ segment, index }) => {
      const end = index + segment.length;
      const touches = (passage: Passage) =>
        LETTER.test(block.text.slice(Math.max(index, passage.start), Math.min(end, passage.end)));
      return {
        blockId: block.id,
        start: index,
        end,
        text: segment,
        count: here.filter((passages) => passages.some(touches)).length,
      };
    });
  });
}
