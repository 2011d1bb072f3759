import type { Block } from "@/lib/schemas/article";
import type { Passage } from "@/lib/schemas/passage";

/** A sentence of the text: offsets count UTF-16 code units of its block, `end` is exclusive. */
export type Sentence = { readonly blockId: string; readonly start: number; readonly end: number };

/** A sentence and how many people pointed at it: those of whose passages at least one touches a letter of it. */
export type CitedSentence = Sentence & { readonly text: string; readonly count: number };

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * The places, among the sentences, of those that each one's passages touch a letter of: in rising order, each once. A passage
 * that runs over several sentences touches each; one that only covers a full stop touches none. A passage that does not resolve
 * (no such block, or other words than its quotation) touches nothing.
 *
 * @param cited the passages of each person, or of each post.
 */
export function touchedSentences(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  cited: readonly (readonly Passage[])[],
): readonly (readonly number[])[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const places = new Map<string, number[]>();
  for (const [place, { blockId }] of sentences.entries())
    places.set(blockId, [...(places.get(blockId) ?? []), place]);
  const touched = ({ blockId, start, end, quote }: Passage): number[] => {
    const text = texts.get(blockId);
    if (text?.slice(start, end) !== quote) return [];
    return (places.get(blockId) ?? []).filter((place) => {
      const sentence = sentences[place];
      if (!sentence) return false;
      return LETTER.test(text.slice(Math.max(sentence.start, start), Math.min(sentence.end, end)));
    });
  };
  return cited.map((passages) => [...new Set(passages.flatMap(touched))].sort((a, b) => a - b));
}

/**
 * What else finds touched sentences: each from its first letter to its last, and the characters of the text that are no letters. A
 * passage that resolves touches a sentence where it overlaps with that core and has a letter. A sentence without letters has an
 * empty core.
 */
export function sentenceCores(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): { readonly cores: readonly Sentence[]; readonly silent: string } {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const letters = /[\p{L}\p{M}\p{N}]/gu;
  const cores = sentences.map(({ blockId, start, end }) => {
    const found = [...(texts.get(blockId) ?? "").slice(start, end).matchAll(letters)];
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last) return { blockId, start, end: start };
    return { blockId, start: start + first.index, end: start + last.index + last[0].length };
  });
  const silent = [...new Set(blocks.flatMap(({ text }) => [...text]))].filter((one) => !LETTER.test(one));
  return { cores, silent: silent.join("") };
}

/**
 * How many people cited each sentence, as `touchedSentences` finds them. Each counts once a sentence, however often they cited it.
 *
 * @param cited the passages of each person, or of each post.
 */
export function countCitations(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  cited: readonly (readonly Passage[])[],
): CitedSentence[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const counts = sentences.map(() => 0);
  for (const place of touchedSentences(blocks, sentences, cited).flat())
    counts[place] = (counts[place] ?? 0) + 1;
  return sentences.map(({ blockId, start, end }, place) => ({
    ...{ blockId, start, end },
    text: (texts.get(blockId) ?? "").slice(start, end),
    count: counts[place] ?? 0,
  }));
}
