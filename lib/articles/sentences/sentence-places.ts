import type { Block } from "@/lib/schemas/article";
import { type Span, sentences } from "./sentences";

/** A span of one block of a text. */
export type SentencePlace = Span & { readonly blockId: string };

/** Every sentence of a text as a place, in reading order. A heading is one, whatever full stops it has. */
export function sentencePlaces({
  blocks,
  language,
}: {
  readonly blocks: readonly Block[];
  readonly language: string;
}): SentencePlace[] {
  return blocks.flatMap(({ id, kind, text }) =>
    (kind === "HEADING" ? [{ start: 0, end: text.length }] : sentences(text, language)).map((sentence) => ({
      blockId: id,
      ...sentence,
    })),
  );
}
