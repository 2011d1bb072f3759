import type { Block } from "@/lib/schemas/article";
import type { Answer } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";

/** The passages whose words stand in the text where they say: what a browser made up is no quotation. */
export function resolved(passages: readonly Passage[], blocks: readonly Block[]): readonly Passage[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return passages.filter(({ blockId, start, end, quote }) => texts.get(blockId)?.slice(start, end) === quote);
}

/** An answer with the passages that resolve, and how many do not. */
export function withResolved(answer: Answer, blocks: readonly Block[]): { answer: Answer; lost: number } {
  if (!("passages" in answer)) return { answer, lost: 0 };
  const passages = [...resolved(answer.passages, blocks)];
  return { answer: { ...answer, passages }, lost: answer.passages.length - passages.length };
}
