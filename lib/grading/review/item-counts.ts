import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import { sentences } from "@/lib/articles/sentences/sentences";
import { levelsSchema } from "@/lib/schemas/grading";
import type { Answer, Key, LearnerItem } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";
import { passagesOf } from "@/lib/scoring/passages-of";
import { type CitedSentence, countCitations, type Sentence } from "@/lib/statistics/citations";
import { countChoices, countPlacements } from "@/lib/statistics/counts";
import type { ReviewScore } from "./review-attempt";

export type OptionCount = {
  readonly id: string;
  readonly text: string;
  readonly isRight: boolean;
  readonly count: number;
};

export type StatementCount = {
  readonly id: string;
  readonly text: string;
  readonly right: number;
  readonly unplaced: number;
  /** In the order of the categories. */
  readonly perCategory: readonly number[];
  /** The place of the right category among them. */
  readonly rightCategory: number;
};

export type CriterionCount = {
  readonly id: string;
  readonly title: string;
  readonly levels: readonly { readonly label: string; readonly count: number }[];
};

/** A sentence with how many cited it, and whether the key accepts it or rests on it. */
export type SentenceCount = CitedSentence & { readonly isKey: boolean };

type Answers = readonly (Answer | null)[];

export function optionCounts(item: LearnerItem, key: Key | undefined, answers: Answers) {
  if (!("options" in item.content)) return null;
  const chosen = answers.map((answer) => {
    if (answer && "options" in answer) return answer.options;
    return answer && "option" in answer && answer.option !== null ? [answer.option] : [];
  });
  const right = key && "correct" in key ? [key.correct].flat() : [];
  const counts = countChoices(
    item.content.options.map(({ id }) => id),
    chosen,
  );
  return item.content.options.map(({ id, text }) => ({
    ...{ id, text },
    isRight: right.includes(id),
    count: counts.get(id) ?? 0,
  }));
}

export function statementCounts(item: LearnerItem, key: Key | undefined, answers: Answers) {
  if (item.kind !== "CATEGORISE") return null;
  const { categories, statements } = item.content;
  const categoryIds = categories.map(({ id }) => id);
  const placement = key && "placement" in key ? key.placement : {};
  const placements = answers.flatMap((answer) => (answer && "placement" in answer ? [answer.placement] : []));
  const counts = countPlacements(
    statements.map(({ id }) => id),
    categoryIds,
    placements,
    placement,
  );
  return statements.flatMap(({ id, text }, index) => {
    const count = counts[index];
    if (!count) return [];
    const { right, unplaced, perCategory } = count;
    return [
      { id, text, right, unplaced, perCategory, rightCategory: categoryIds.indexOf(placement[id] ?? "") },
    ];
  });
}

export function criterionCounts(item: LearnerItem, scores: readonly ReviewScore[]): CriterionCount[] | null {
  if (item.kind !== "EXTENDED_RESPONSE") return null;
  const marked = scores.map(({ levels }) => levelsSchema.catch({}).parse(levels));
  return item.content.rubric.criteria.map(({ id, title, levels }) => ({
    ...{ id, title },
    levels: levels.map(({ label }, level) => ({
      label,
      count: marked.filter((given) => given[id] === level).length,
    })),
  }));
}

/** A text with its sentences, the same that a reader can choose to cite. Finding them takes longest: it is done once. */
export type CitableText = Pick<ReadingText, "blocks"> & { readonly sentences: readonly Sentence[] };

export function citableText({ blocks, language }: ReadingText): CitableText {
  const inBlock = ({ id, text }: ReadingText["blocks"][number]) =>
    sentences(text, language).map((span) => ({ blockId: id, ...span }));
  return { blocks, sentences: blocks.flatMap(inBlock) };
}

export function sentenceCounts(item: LearnerItem, key: Key | undefined, answers: Answers, text: CitableText) {
  if (!["PASSAGE", "EVIDENCE_PAIR", "EXTENDED_RESPONSE"].includes(item.kind)) return null;
  const count = (cited: readonly (readonly Passage[])[]) =>
    countCitations(text.blocks, text.sentences, cited);
  const inKey = count([key && "accepted" in key ? key.accepted : (key?.evidence ?? [])]);
  return count(answers.map(passagesOf)).map((sentence, index) => ({
    ...sentence,
    isKey: (inKey[index]?.count ?? 0) > 0,
  }));
}
