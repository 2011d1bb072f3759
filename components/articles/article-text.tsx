import { memo, useId } from "react";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { Block } from "@/lib/schemas/article";
import { Annotations } from "./annotations";
import { LOOKS, notesOf } from "./text-html";
import { type Mark, type Note, wordsHtml } from "./words-html";

const NONE: readonly Mark[] = [];

/**
 * The text of an article version, on the server or in the browser (which then needs the namespace `Article`). Glossary
 * words and translator's notes open in place. A mark whose words no longer stand where it says is not drawn.
 */
export function ArticleText({ text, marks = NONE }: { text: ReadingText; marks?: readonly Mark[] }) {
  const id = useId();
  const notes = notesOf(text, id);
  return (
    <Annotations id={id} annotations={text.annotations} language={text.language}>
      {text.blocks.map((block) => (
        <BlockOfText
          key={block.id}
          block={block}
          notes={notes.get(block.id) ?? []}
          marks={marksIn(block, marks)}
        />
      ))}
      {text.source || text.licenceNote ? (
        <footer className="mt-12 border-t border-rule pt-4 font-ui text-base/normal text-muted">
          <p>{text.source}</p>
          <p>{text.licenceNote}</p>
        </footer>
      ) : null}
    </Annotations>
  );
}

/** A text that `textHtml` has drawn. */
export function DrawnText({ language, html }: { language: string; html: string }) {
  // Escaped by textHtml.
  return <div lang={language} className="reading" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The marks of one block; the same empty list for the many that have none, so that they are not drawn again. */
function marksIn(block: Block, marks: readonly Mark[]): readonly Mark[] {
  const here = marks.filter(
    ({ passage: { blockId, start, end, quote } }) =>
      blockId === block.id && block.text.slice(start, end) === quote,
  );
  return here.length > 0 ? here : NONE;
}

const BlockOfText = memo(
  function BlockOfText({
    block,
    notes,
    marks,
  }: {
    block: Block;
    notes: readonly Note[];
    marks: readonly Mark[];
  }) {
    const { Tag, className } = LOOKS[block.kind];
    return (
      <Tag
        data-block={block.id}
        data-item={block.kind === "LIST_ITEM" ? "" : undefined}
        className={className}
        // Escaped by wordsHtml.
        dangerouslySetInnerHTML={{ __html: wordsHtml(block.text, notes, marks) }}
      />
    );
  },
  (before, after) => before.block === after.block && before.marks === after.marks,
);
