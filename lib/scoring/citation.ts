import type { Block } from "@/lib/schemas/article";
import type { Passage } from "@/lib/schemas/passage";
import { dice, markedCharacters } from "./overlap";

/** From this overlap on, the passage counts as found. */
export const FOUND = 0.5;
/** From this overlap on, it counts as half found: the right place, marked too widely or too narrowly. */
export const NEARLY_FOUND = 0.2;

/**
 * The share that the marked passages earn together against the accepted ones: 1, ½ or 0, by their best overlap.
 *
 * Two readers who point at the same words rarely begin and end at the same letter, so the share goes in steps and not
 * by the letter. One sentence marked for a clause of a third of its length is found; a whole paragraph for one of its five
 * sentences is nearly found; the whole article is not.
 */
export function citationShare(
  marked: readonly Passage[],
  accepted: readonly Passage[],
  blocks: readonly Block[],
): number {
  const overlap = bestOverlap(marked, accepted, blocks);
  if (overlap >= FOUND) return 1;
  return overlap >= NEARLY_FOUND ? 0.5 : 0;
}

/**
 * The best overlap, from 0 to 1, of all that was marked with any one accepted passage.
 *
 * The marked passages count as one (their union), so that citing at random costs more with every passage. What was
 * marked in *another* accepted passage is right too, and is set aside instead of being held against the reader.
 */
export function bestOverlap(
  marked: readonly Passage[],
  accepted: readonly Passage[],
  blocks: readonly Block[],
): number {
  const chosen = markedCharacters(marked, blocks);
  if (chosen.size === 0) return 0;
  const targets = accepted.map((passage) => markedCharacters([passage], blocks));
  const right = new Set(targets.flatMap((target) => [...target]));
  const overlaps = targets.map((target) => {
    const counted = [...chosen].filter((character) => target.has(character) || !right.has(character));
    return dice(new Set(counted), target);
  });
  return Math.max(0, ...overlaps);
}
