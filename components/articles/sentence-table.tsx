import type { ReactNode } from "react";
import { Table, Th } from "@/components/ui/table";
import type { CitedSentence } from "@/lib/statistics/citations";

/** Sentences of a text as a table, in its order. */
export function SentenceTable<S extends CitedSentence>({
  caption,
  heads,
  sentences,
  lang,
  cells,
  stacks = false,
}: {
  caption: string;
  heads: readonly [sentence: string, ...others: string[]];
  sentences: readonly S[];
  lang: string;
  /** The <td> of a sentence, as many as there are other heads. */
  cells: (sentence: S) => ReactNode;
  /** See `Table`. */
  stacks?: boolean;
}) {
  return (
    <Table
      caption={caption}
      captionHidden
      stacks={stacks}
      head={
        <tr>
          {heads.map((head) => (
            <Th key={head}>{head}</Th>
          ))}
        </tr>
      }
    >
      {sentences.map((sentence) => (
        <tr key={`${sentence.blockId}:${sentence.start}`}>
          <th scope="row" lang={lang} className="static! min-w-44">
            {sentence.text}
          </th>
          {cells(sentence)}
        </tr>
      ))}
    </Table>
  );
}
