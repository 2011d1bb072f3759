import { Fragment, type ReactNode } from "react";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { Block } from "@/lib/schemas/article";
import type { CitedSentence } from "@/lib/statistics/citations";

/** From hardly cited to most cited; the ink keeps its contrast on all of them. */
const SHADES = ["bg-marker/25", "bg-marker/45", "bg-marker/65", "bg-marker/85", "bg-marker"] as const;

/** The same in the weight of a line, for whoever does not see the shades, and for paper. */
const WEIGHTS = ["decoration-1", "decoration-2", "decoration-3", "decoration-4", "decoration-5"] as const;
const LINES = {
  solid: "decoration-solid",
  dashed: "decoration-dashed",
  dotted: "decoration-dotted",
} as const;

export type Line = keyof typeof LINES;

/** How a sentence is drawn that was cited `count` times, where the most cited one was `peak` times. */
export function citedLook(count: number, peak: number, line: Line | undefined): string | undefined {
  if (count === 0) return undefined;
  const level = Math.ceil((count / peak) * SHADES.length) - 1;
  if (!line) return SHADES[level];
  const drawn = `underline decoration-marker-line ${LINES[line]} underline-offset-[0.22em] [text-decoration-skip-ink:none]`;
  return `${SHADES[level]} ${WEIGHTS[level]} ${drawn} print:[print-color-adjust:exact]`;
}

/** A text with each sentence shaded by how often it was cited, and a number after those that were. */
export function ShadedText<S extends CitedSentence>({
  text,
  sentences,
  number,
  line,
  chosen,
}: {
  text: Pick<ReadingText, "language" | "blocks">;
  sentences: readonly S[];
  /** What stands after a sentence that was cited: how often, and the way to where. */
  number: (sentence: S) => ReactNode;
  /** Draws the shades as lines too, the thicker the more often; which line says what is counted. */
  line?: Line;
  /** The sentence that something else on the page is about. */
  chosen?: S | undefined;
}) {
  const peak = Math.max(0, ...sentences.map(({ count }) => count));
  return (
    <div lang={text.language} className="reading">
      {text.blocks.map((block) => (
        <ShadedBlock
          key={block.id}
          block={block}
          sentences={sentences.filter(({ blockId }) => blockId === block.id)}
          peak={peak}
          number={number}
          line={line}
          chosen={chosen}
        />
      ))}
    </div>
  );
}

function ShadedBlock<S extends CitedSentence>({
  block,
  sentences,
  peak,
  number,
  line,
  chosen,
}: {
  block: Block;
  sentences: readonly S[];
  peak: number;
  number: (sentence: S) => ReactNode;
  line: Line | undefined;
  chosen: S | undefined;
}) {
  const inside = sentences.map((sentence, index) => {
    const { start, end, text, count } = sentence;
    const look = citedLook(count, peak, line);
    const isChosen = chosen?.blockId === block.id && chosen.start === start;
    // The space between two sentences belongs to neither.
    const between = block.text.slice(end, sentences[index + 1]?.start ?? block.text.length);
    return (
      <Fragment key={start}>
        <span className={isChosen ? `${look ?? ""} outline-2 outline-offset-2 outline-accent` : look}>
          {text}
        </span>
        {count > 0 ? <sup className="marker">{number(sentence)}</sup> : null}
        {between}
      </Fragment>
    );
  });
  if (block.kind === "HEADING") return <h3 className="reading-heading">{inside}</h3>;
  return (
    <p className="reading-block" data-item={block.kind === "LIST_ITEM" ? "" : undefined}>
      {inside}
    </p>
  );
}
