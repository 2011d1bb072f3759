import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import { levelsSchema } from "@/lib/schemas/grading";
import type { Answer, ItemKind, Key, LearnerItem } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";
import { isAnswered } from "@/lib/scoring/answered";
import { type CitedSentence, countCitations } from "@/lib/statistics/citations";
import { countChoices, countPlacements } from "@/lib/statistics/counts";
import { type Facility, facility } from "@/lib/statistics/facility";
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

/** How the class did at one item. What its kind does not have is null. */
export type ItemAnalysis = {
  readonly itemVersionId: string;
  readonly number: number;
  readonly kind: ItemKind;
  readonly prompt: string;
  readonly theme: string;
  readonly points: number;
  /** Handed-in attempts, and of these: left blank, and waiting for a marker. */
  readonly attempts: number;
  readonly unanswered: number;
  readonly toMark: number;
  readonly facility: Facility;
  readonly options: readonly OptionCount[] | null;
  readonly categories: readonly string[];
  readonly statements: readonly StatementCount[] | null;
  readonly criteria: readonly CriterionCount[] | null;
  /** Every sentence of the text with how many cited it, and whether the key accepts or rests on it. */
  readonly sentences: readonly (CitedSentence & { readonly isKey: boolean })[] | null;
};

/** What one student gave, and what it earned; no score: it waits for a marker. */
export type ItemAnswer = { readonly answer: Answer | null; readonly score: ReviewScore | undefined };

export const passagesOf = (answer: Answer | null): readonly Passage[] =>
  answer && "passages" in answer ? answer.passages : [];

function options(item: LearnerItem, key: Key | undefined, answers: readonly (Answer | null)[]) {
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

function statements(item: LearnerItem, key: Key | undefined, answers: readonly (Answer | null)[]) {
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

function criteria(item: LearnerItem, scores: readonly ReviewScore[]): CriterionCount[] | null {
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

function sentences(
  item: LearnerItem,
  key: Key | undefined,
  answers: readonly (Answer | null)[],
  text: ReadingText,
) {
  if (!["PASSAGE", "EVIDENCE_PAIR", "EXTENDED_RESPONSE"].includes(item.kind)) return null;
  const count = (cited: readonly (readonly Passage[])[]) => countCitations(text.blocks, text.language, cited);
  const inKey = count([key && "accepted" in key ? key.accepted : (key?.evidence ?? [])]);
  return count(answers.map(passagesOf)).map((sentence, index) => ({
    ...sentence,
    isKey: (inKey[index]?.count ?? 0) > 0,
  }));
}

export function itemAnalysis(
  item: LearnerItem,
  number: number,
  key: Key | undefined,
  given: readonly ItemAnswer[],
  text: ReadingText,
): ItemAnalysis {
  const answers = given.map(({ answer }) => answer);
  const scores = given.flatMap(({ score }) => score ?? []);
  return {
    itemVersionId: item.id,
    number,
    kind: item.kind,
    prompt: item.prompt,
    theme: item.theme,
    points: item.points,
    attempts: given.length,
    unanswered: answers.filter((answer) => !isAnswered(item.kind, answer)).length,
    toMark: given.length - scores.length,
    facility: facility(scores),
    options: options(item, key, answers),
    categories: item.kind === "CATEGORISE" ? item.content.categories.map(({ title }) => title) : [],
    statements: statements(item, key, answers),
    criteria: criteria(item, scores),
    sentences: sentences(item, key, answers, text),
  };
}
