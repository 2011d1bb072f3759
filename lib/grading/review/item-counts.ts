import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import { sentences } from "@/lib/articles/sentences/sentences";
import { levelsSchema } from "@/lib/schemas/grading";
import type { Answer, Key, LearnerItem } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";
import { passagesOf } from "@/lib/scoring/passages-of";
import { folded } from "@/lib/scoring/wording";
import { type CitedSentence, countCitations, type Sentence } from "@/lib/statistics/citations";
import { countChoices, countPlacements } from "@/lib/statistics/counts";
import type { ItemAnswer } from "./item-answer";
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
  /** The place of the right category among them; -1 where none is right. */
  readonly rightCategory: number;
};

/** A term or an entry, how many put it right, and what they gave most often instead. */
export type PartCount = {
  readonly id: string;
  readonly text: string;
  readonly right: number;
  /** In words, or the place from 1; null where nobody was wrong. */
  readonly instead: { readonly given: string | number; readonly count: number } | null;
};

/** Typed answers that are alike but for what is forgiven, in their most common spelling. */
export type TypedCount = {
  readonly text: string;
  readonly count: number;
  /** The share of the points that they earned, from 0 to 1; null where nobody has marked them. */
  readonly share: number | null;
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

/** What is sorted, and into what: statements under headings, or cases by principles, of which none is right. */
export function sortedInto(item: LearnerItem) {
  if (item.kind === "CATEGORISE") return item.content;
  return item.kind === "MATRIX"
    ? { categories: item.content.principles, statements: item.content.cases }
    : null;
}

export function statementCounts(item: LearnerItem, key: Key | undefined, answers: Answers) {
  const sorted = sortedInto(item);
  if (!sorted) return null;
  const { categories, statements } = sorted;
  const categoryIds = categories.map(({ id }) => id);
  const placement = key && "placement" in key ? key.placement : {};
  const placements = answers.flatMap((answer) => {
    if (answer && "placement" in answer) return [answer.placement];
    return answer && "judgements" in answer ? [answer.judgements] : [];
  });
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

/** Of a matching or an ordering item: how each of its parts did. Terms and entries stand as the key has them. */
export function partCounts(item: LearnerItem, key: Key | undefined, answers: Answers): PartCount[] | null {
  if (item.kind === "MATCH") {
    const placement = key && "placement" in key ? key.placement : {};
    const meanings = new Map(item.content.meanings.map(({ id, text }) => [id, text]));
    return item.content.terms.map((term) => {
      const given = answers.flatMap((answer) =>
        answer && "placement" in answer ? (meanings.get(answer.placement[term.id] ?? "") ?? []) : [],
      );
      return { ...term, ...rightAndInstead(given, meanings.get(placement[term.id] ?? "")) };
    });
  }
  if (item.kind !== "ORDER") return null;
  const order = key && "order" in key ? key.order : [];
  return order.map((id, place) => {
    const places = answers.flatMap((answer) =>
      answer && "order" in answer && answer.order.includes(id) ? [answer.order.indexOf(id) + 1] : [],
    );
    const text = item.content.entries.find((entry) => entry.id === id)?.text ?? "";
    return { id, text, ...rightAndInstead(places, place + 1) };
  });
}

function rightAndInstead<T extends string | number>(given: readonly T[], right: T | undefined) {
  const wrong = given.filter((value) => value !== right);
  const most = mostCommon(wrong);
  return {
    right: given.length - wrong.length,
    instead: most ? { given: most.value, count: most.count } : null,
  };
}

/** The value that occurs most often; of several the one that came first. */
function mostCommon<T>(values: readonly T[]): { value: T; count: number } | undefined {
  return [...new Set(values)]
    .map((value) => ({ value, count: values.filter((other) => other === value).length }))
    .sort((a, b) => b.count - a.count)[0];
}

/** What was typed, most common first: what earned nothing can be a spelling that nobody thought of. */
export function typedCounts(item: LearnerItem, given: readonly ItemAnswer[]): TypedCount[] | null {
  if (item.kind !== "SHORT_ANSWER" && item.kind !== "NUMERIC") return null;
  const forgives = item.kind === "SHORT_ANSWER" ? item.content.forgives : TYPED_NUMBER;
  const groups = new Map<string, { texts: string[]; score: ReviewScore | undefined }>();
  for (const { answer, score } of given) {
    const text = typedText(answer);
    if (text === "") continue;
    const group = groups.get(folded(text, forgives)) ?? { texts: [], score };
    groups.set(folded(text, forgives), { ...group, texts: [...group.texts, text] });
  }
  return [...groups.values()]
    .map(({ texts, score }) => ({
      text: mostCommon(texts)?.value ?? "",
      count: texts.length,
      share: score && score.maximum > 0 ? score.points / score.maximum : null,
    }))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text));
}

/** A comma and a minus make another number. */
const TYPED_NUMBER = ["CAPITALS"] as const;

function typedText(answer: Answer | null): string {
  if (answer === null) return "";
  return ("words" in answer ? answer.words : "number" in answer ? answer.number : "").trim();
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
