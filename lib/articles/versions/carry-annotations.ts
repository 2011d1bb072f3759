import type { Annotation, Block } from "@/lib/schemas/article";
import type { Passage } from "@/lib/schemas/passage";

/**
 * The annotations of a version as they stand in the next one: where the block still has the words, at the same place or
 * at the nearest other. An annotation whose words are gone goes with them.
 */
export function carryAnnotations(annotations: readonly Annotation[], blocks: readonly Block[]): Annotation[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return annotations.flatMap((annotation) => {
    const passages = annotation.passages.flatMap(
      (passage) => moved(passage, texts.get(passage.blockId)) ?? [],
    );
    return passages.length > 0 ? [{ ...annotation, passages }] : [];
  });
}

function moved(passage: Passage, text: string | undefined): Passage | null {
  if (text === undefined) return null;
  const { start, quote } = passage;
  if (text.slice(start, start + quote.length) === quote) return passage;
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  const [nearest] = places.sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  return nearest === undefined ? null : { ...passage, start: nearest, end: nearest + quote.length };
}
