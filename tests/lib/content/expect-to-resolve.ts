import { expect } from "vitest";
import type { Passage } from "@/lib/schemas/passage";
import { article } from "@/prisma/seed/content/article";

/** Fails unless the passage's offsets cut exactly its quotation out of the study edition. */
export function expectToResolve({ blockId, start, end, quote }: Passage): void {
  const block = article.blocks.find(({ id }) => id === blockId);
  expect(block?.text.slice(start, end)).toBe(quote);
}
