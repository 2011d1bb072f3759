import type { Block } from "@/lib/schemas/article";
import type { Passage } from "@/lib/schemas/passage";

const COUNTED = /[\p{L}\p{M}\p{N}]/gu;

/**
 * The letters and digits that the passages cover together, as positions in the whole text. Spaces and punctuation do
 * not count: it makes no difference whether the full stop was marked as well. Letters rather than words, because
 * Chinese does not part its words.
 *
 * A passage that does not resolve (no such block, or other words than its quotation) covers nothing.
 */
export function markedCharacters(passages: readonly Passage[], blocks: readonly Block[]): Set<number> {
  const covered = new Set<number>();
  let blockStart = 0;
  for (const block of blocks) {
    for (const { blockId, start, end, quote } of passages) {
      if (blockId !== block.id || block.text.slice(start, end) !== quote) continue;
      for (const letter of quote.matchAll(COUNTED)) covered.add(blockStart + start + letter.index);
    }
    blockStart += block.text.length;
  }
  return covered;
}

/**
 * Dice's coefficient of two sets, `2·|a ∩ b| / (|a| + |b|)`: the F1 of either as a guess at the other. Symmetric,
 * 1 for equal sets, 0 for sets with nothing in common; 0 for two empty sets, which mark nothing.
 */
export function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const total = a.size + b.size;
  if (total === 0) return 0;
  let shared = 0;
  for (const member of a) if (b.has(member)) shared += 1;
  return (2 * shared) / total;
}
