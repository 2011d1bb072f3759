import type { Passage } from "@/lib/schemas/passage";
import { article } from "./article";

/**
 * The passage of the study edition that reads `quote` in the block `blockId`. Authors of content write the
 * words, never offsets, so that a change of the text breaks loudly here and not quietly in a lesson.
 *
 * @throws Error when the block does not exist, or the quote is absent from it or occurs more than once.
 */
export function passage(blockId: string, quote: string): Passage {
  const block = article.blocks.find(({ id }) => id === blockId);
  if (!block) throw new Error(`The study edition has no block ${blockId}.`);
  const start = block.text.indexOf(quote);
  if (start < 0) throw new Error(`Block ${blockId} does not contain “${quote}”.`);
  if (block.text.indexOf(quote, start + 1) >= 0) {
    throw new Error(`Block ${blockId} contains “${quote}” more than once.`);
  }
  return { blockId, start, end: start + quote.length, quote };
}
