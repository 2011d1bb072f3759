import type { CitableText } from "@/lib/grading/review/item-counts";
import { type CitedSentence, countCitations } from "@/lib/statistics/citations";
import type { AnswerCitations, ByWorth } from "../loading/answer-citations";
import type { PostCitations } from "../loading/post-citations";

/** The layers of the map: everything together, answers by what they earned, and posts. */
export const LAYERS = ["all", "right", "wrong", "posts"] as const;
export type Layer = (typeof LAYERS)[number];

/** A sentence with how many answers and posts cite it; `count` is all of them. */
export type EvidenceSentence = CitedSentence &
  ByWorth & {
    /** In the text, from 1. */
    readonly place: number;
    /** Of a heading, which nobody is expected to cite. */
    readonly isHeading: boolean;
    readonly posts: number;
  };

/** Every sentence of a text, in its order. */
export function evidenceSentences(
  { blocks, sentences }: CitableText,
  { cited }: Pick<AnswerCitations, "cited">,
  posts: PostCitations | null,
): EvidenceSentence[] {
  const headings = new Set(blocks.filter(({ kind }) => kind === "HEADING").map(({ id }) => id));
  return countCitations(blocks, sentences, []).map((sentence, index) => {
    const place = index + 1;
    const own = cited.filter((row) => row.place === place);
    const sum = (worth: keyof ByWorth) => own.reduce((total, row) => total + row[worth], 0);
    const [right, wrong, open] = [sum("right"), sum("wrong"), sum("open")];
    const inPosts = (posts?.cited ?? []).reduce(
      (total, row) => total + (row.place === place ? row.count : 0),
      0,
    );
    return {
      ...sentence,
      ...{ place, right, wrong, open, posts: inPosts, count: right + wrong + open + inPosts },
      isHeading: headings.has(sentence.blockId),
    };
  });
}

/** The sentences with what one layer counts of them. */
export const inLayer = (sentences: readonly EvidenceSentence[], layer: Layer): readonly EvidenceSentence[] =>
  layer === "all" ? sentences : sentences.map((sentence) => ({ ...sentence, count: sentence[layer] }));
