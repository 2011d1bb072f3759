import type { Block } from "@/lib/schemas/article";
import type { Passage } from "@/lib/schemas/passage";

/** An invented text for questions to point into. */
export const blocks: readonly Block[] = [
  { id: "b1", kind: "HEADING", text: "The bridge" },
  {
    id: "b2",
    kind: "PARAGRAPH",
    text: "The old bridge was closed in March. Nobody had asked the ferrymen, who carried the post. By June the town had a plan and no money. The mayor called it a pause.",
  },
  { id: "b3", kind: "PARAGRAPH", text: "桥在三月关闭了。没有人问过船夫。六月，镇上有了计划，却没有钱。" },
];

/** The passage of the block that reads `quote`. */
export function quote(blockId: string, words: string): Passage {
  const start = blocks.find(({ id }) => id === blockId)?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`${blockId} does not say “${words}”.`);
  return { blockId, start, end: start + words.length, quote: words };
}

export const wholeText: Passage[] = blocks.map(({ id, text }) => quote(id, text));
