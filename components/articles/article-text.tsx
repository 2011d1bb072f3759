import { memo, type ReactNode, useId } from "react";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { Annotation, Block } from "@/lib/schemas/article";
import type { Passage } from "@/lib/schemas/passage";
import { Annotations } from "./annotations";
import { segments } from "./segments";

/**
 * A passage drawn with the evidence marker; a numbered one can be reached as `#passage-<number>`. Where passages
 * overlap they are drawn in pieces, and `data-passages` of each piece holds the numbers of all that it belongs to.
 */
export type Mark = {
  readonly passage: Passage;
  readonly number?: number;
  /** `key` marks what counts as right, `cited` what a student rests on. */
  readonly tone?: "cited" | "key";
  /** The one that was just chosen. */
  readonly current?: boolean;
};

type Note = {
  readonly start: number;
  readonly end: number;
  /** The id of the popover that shows it, and which of the text's annotations it is. */
  readonly popover: string;
  readonly index: number;
  readonly kind: Annotation["kind"];
};
type MarkSpan = { readonly start: number; readonly end: number; readonly mark: Mark };

const NONE: readonly Mark[] = [];

/**
 * The text of an article version, on the server or in the browser (which then needs the namespace `Article`). Glossary
 * words and translator's notes open in place. A mark whose words no longer stand where it says is not drawn.
 */
export function ArticleText({ text, marks = NONE }: { text: ReadingText; marks?: readonly Mark[] }) {
  const id = useId();
  const notes = new Map<string, Note[]>();
  text.annotations.forEach(({ kind, passages }, i) => {
    for (const { blockId, start, end } of passages)
      notes.set(blockId, [...(notes.get(blockId) ?? []), { start, end, popover: id, index: i, kind }]);
  });
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
    const inside = <Words text={block.text} notes={notes} marks={marks} />;
    switch (block.kind) {
      case "HEADING":
        return (
          <h2 data-block={block.id} className="reading-heading">
            {inside}
          </h2>
        );
      case "QUOTE":
        return (
          <blockquote data-block={block.id} className="reading-block border-s-3 border-rule ps-5 italic">
            {inside}
          </blockquote>
        );
      case "LIST_ITEM":
        return (
          <p data-block={block.id} data-item="" className="reading-block">
            {inside}
          </p>
        );
      case "PARAGRAPH":
        return (
          <p data-block={block.id} className="reading-block">
            {inside}
          </p>
        );
    }
  },
  (before, after) => before.block === after.block && before.marks === after.marks,
);

/** The words of a block, cut where marks and notes begin and end. */
function Words({ text, notes, marks }: { text: string; notes: readonly Note[]; marks: readonly Mark[] }) {
  if (notes.length === 0 && marks.length === 0) return text;
  const spans: (Note | MarkSpan)[] = [
    ...notes,
    ...marks.map((mark) => ({ start: mark.passage.start, end: mark.passage.end, mark })),
  ];
  return segments(text, spans).map(({ start, end, text: words, spans: around }) => {
    const note = around.find((span): span is Note => "index" in span);
    const marked = around.filter((span): span is MarkSpan => "mark" in span);
    const opening = marked.find((span) => span.start === start)?.mark.number;
    return (
      <Marked
        key={start}
        marked={marked}
        at={end}
        {...(opening === undefined ? {} : { id: `passage-${opening}` })}
      >
        {note ? <Term note={note}>{words}</Term> : words}
      </Marked>
    );
  });
}

function Marked({
  marked,
  at,
  id,
  children,
}: {
  marked: readonly MarkSpan[];
  /** Where the segment ends: the number of a mark stands after its last words. */
  at: number;
  id?: string;
  children: ReactNode;
}) {
  if (marked.length === 0) return children;
  const ending = marked.filter((span) => span.end === at && span.mark.number !== undefined);
  return (
    <>
      <mark
        id={id}
        data-passages={marked.flatMap(({ mark }) => mark.number ?? []).join(" ") || undefined}
        data-tone={toneOf(marked)}
        data-current={marked.some(({ mark }) => mark.current) || undefined}
      >
        {children}
      </mark>
      {ending.map(({ mark }) => (
        <sup key={mark.number} className="marker" data-number="">
          {mark.number}
        </sup>
      ))}
    </>
  );
}

/** Of one piece of text: right, or cited and right; nothing where it is cited alone. */
function toneOf(marked: readonly MarkSpan[]): "key" | "both" | undefined {
  const keys = marked.filter(({ mark }) => mark.tone === "key").length;
  if (keys === 0) return undefined;
  return keys === marked.length ? "key" : "both";
}

/** A word that opens its explanation, which `Annotations` draws. */
function Term({ note, children }: { note: Note; children: ReactNode }) {
  return (
    <dfn data-kind={note.kind}>
      <a href={`#${note.popover}`} data-note={note.index} draggable={false} aria-haspopup="dialog">
        {children}
      </a>
    </dfn>
  );
}
