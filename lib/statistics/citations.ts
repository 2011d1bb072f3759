import type { Block } from "@/lib/schemas/article";
import type { Passage } from "@/lib/schemas/passage";

/** A sentence of the text: offsets count UTF-16 code units of its block, `end` is exclusive. */
export type Sentence = { readonly blockId: string; readonly start: number; readonly end: number };

/** A sentence and how many people pointed at it: those of whose passages at least one touches a letter of it. */
export type CitedSentence = Sentence & { readonly text: string; readonly count: number };

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * How many people cited each sentence. Each counts once a sentence, however often they cited it. A passage that runs over
 * several sentences counts for each; one that only touches a full stop counts for none. A passage that does not resolve
 * (no such block, or other words than its quotation) counts nowhere.
 *
 * @param cited the passages of each person.
 */
export function countCitations(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  cited: readonly (readonly Passage[])[],
): CitedSentence[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const resolved = cited.map((passages) =>
    passages.filter(({ blockId, start, end, quote }) => texts.get(blockId)?.slice(start, end) === quote),
  );
  return sentences.map(({ blockId, start, end }) => {
    const text = texts.get(blockId) ?? "";
    const touches = (passage: Passage) =>
      passage.blockId === blockId &&
      LETTER.test(text.slice(Math.max(start, passage.start), Math.min(end, passage.end)));
    return {
      ...{ blockId, start, end },
      text: text.slice(start, end),
      count: resolved.filter((passages) => passages.some(touches)).length,
    };
  });
}
