import type { Place } from "@/components/articles/text-positions";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import { wholeWords, wordsOf } from "@/lib/articles/sentences/sentences";
import type { Passage } from "@/lib/schemas/passage";

type Text = Pick<ReadingText, "blocks" | "language">;

/** The place with its words whole. */
export function snapped({ blocks, language }: Text, { blockId, start, end }: Place): Place | null {
  const block = blocks.find(({ id }) => id === blockId);
  if (!block) return null;
  const span = wholeWords(block.text, { start, end }, language);
  return span.start < span.end ? { blockId, ...span } : null;
}

/** The place as a passage, with its quotation. */
export function passageOf({ blocks }: Text, { blockId, start, end }: Place): Passage | null {
  const block = blocks.find(({ id }) => id === blockId);
  return block ? { blockId, start, end, quote: block.text.slice(start, end) } : null;
}

/** The sentence that comes `by` sentences after the one around a place; at the ends of the text the last one there is. */
export function sentenceAfter(all: readonly Place[], place: Place, by: number): Place {
  const at = all.findIndex(({ blockId, end }) => blockId === place.blockId && end > place.start);
  return all[Math.min(all.length - 1, Math.max(0, at + by))] ?? place;
}

/** The place with one edge moved by a word, out or in; never less than a word, never beyond its block. */
export function wordMoved(text: Text, place: Place, edge: "start" | "end", by: 1 | -1): Place {
  const block = text.blocks.find(({ id }) => id === place.blockId);
  if (!block) return place;
  const words = wordsOf(block.text, text.language);
  const starts = words.map(({ start }) => start);
  const ends = words.map(({ end }) => end);
  const next = (edges: number[], from: number) =>
    by === 1 ? edges.find((at) => at > from) : edges.findLast((at) => at < from);
  const moved =
    edge === "start"
      ? { ...place, start: next(starts, place.start) ?? place.start }
      : { ...place, end: next(ends, place.end) ?? place.end };
  return moved.start < moved.end ? moved : place;
}
