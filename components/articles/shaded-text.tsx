import { Fragment, type ReactNode } from "react";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { Block } from "@/lib/schemas/article";
import type { CitedSentence } from "@/lib/statistics/citations";

/** From hardly cited to most cited; the ink keeps its contrast on all of them. */
const SHADES = ["bg-marker/25", "bg-marker/45", "bg-marker/65", "bg-marker/85", "bg-marker"] as const;

/** A text with each sentence shaded by how often it was cited, and a number after those that were. */
export function ShadedText<S extends CitedSentence>({
  text,
  sentences,
  number,
}: {
  text: Pick<ReadingText, "language" | "blocks">;
  sentences: readonly S[];
  /** What stands after a sentence that was cited: how often, and the way to where. */
  number: (sentence: S) => ReactNode;
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
}: {
  block: Block;
  sentences: readonly S[];
  peak: number;
  number: (sentence: S) => ReactNode;
}) {
  const inside = sentences.map((sentence, index) => {
    const { start, end, text, count } = sentence;
    const shade = count === 0 ? undefined : SHADES[Math.ceil((count / peak) * SHADES.length) - 1];
    // The space between two sentences belongs to neither.
    const between = block.text.slice(end, sentences[index + 1]?.start ?? block.text.length);
    return (
      <Fragment key={start}>
        <span className={shade}>{text}</span>
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
