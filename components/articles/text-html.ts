import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { Block } from "@/lib/schemas/article";
import { escapeHtml, type Note, wordsHtml } from "./words-html";

/** What each kind of block is drawn as. */
export const LOOKS = {
  HEADING: { Tag: "h2", className: "reading-heading" },
  QUOTE: { Tag: "blockquote", className: "reading-block border-s-3 border-rule ps-5 italic" },
  LIST_ITEM: { Tag: "p", className: "reading-block" },
  PARAGRAPH: { Tag: "p", className: "reading-block" },
} as const satisfies Record<Block["kind"], unknown>;

/**
 * Where the words with a glossary entry or a note stand, by block id.
 * @param popover the id of the popover that shows them.
 */
export function notesOf({ annotations }: ReadingText, popover: string): ReadonlyMap<string, readonly Note[]> {
  const notes = new Map<string, Note[]>();
  annotations.forEach(({ kind, passages }, index) => {
    for (const { blockId, start, end } of passages)
      notes.set(blockId, [...(notes.get(blockId) ?? []), { start, end, popover, index, kind }]);
  });
  return notes;
}

/**
 * The blocks of a text as one string, as `ArticleText` draws them without a mark. The popover of their notes is not there yet:
 * a press on a word leads nowhere.
 */
export function textHtml(text: ReadingText): string {
  const notes = notesOf(text, "note");
  return text.blocks.map((block) => blockHtml(block, notes.get(block.id) ?? [])).join("");
}

function blockHtml({ id, kind, text }: Block, notes: readonly Note[]): string {
  const { Tag, className } = LOOKS[kind];
  const item = kind === "LIST_ITEM" ? ' data-item=""' : "";
  return `<${Tag} data-block="${escapeHtml(id)}"${item} class="${className}">${wordsHtml(text, notes, [])}</${Tag}>`;
}
