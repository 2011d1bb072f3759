import { expect, test } from "vitest";
import type { Answer, Content, ItemKind, Key } from "@/lib/schemas/item";
import { isMarked } from "@/lib/schemas/never-marked";
import { scoreResponse } from "@/lib/scoring/score-response";
import { named, teaching } from "./points";
import { blocks, quote } from "./text";

const options = named("a", "b", "c", "d");
const placement = { a: "a", b: "b" };
const accepted = [quote("b2", "By June the town had a plan and no money.")];

const items: { readonly [K in ItemKind]: { readonly content: Content<K>; readonly key: Key<K> } } = {
  CHOICE: { content: { options }, key: { correct: "a", optionFeedback: {}, ...teaching } },
  MULTIPLE_CHOICE: {
    content: { options, credit: "ALL_OR_NOTHING" },
    key: { correct: ["a", "b"], optionFeedback: {}, ...teaching },
  },
  CATEGORISE: {
    content: {
      categories: options.map(({ id }) => ({ id, title: id })),
      statements: options,
      credit: "EACH",
    },
    key: { placement, ...teaching },
  },
  MATCH: { content: { terms: options, meanings: options, credit: "EACH" }, key: { placement, ...teaching } },
  ORDER: {
    content: { entries: options, credit: "PAIRS" },
    key: { order: ["a", "b", "c", "d"], ...teaching },
  },
  SHORT_ANSWER: {
    content: { forgives: [] },
    key: { variants: [{ text: "a", share: 1 }], ...teaching },
  },
  NUMERIC: {
    content: { unit: null },
    key: { numbers: [{ rule: "EXACT", value: 1, share: 1 }], units: [], ...teaching },
  },
  EVIDENCE_PAIR: {
    content: { options, credit: "HALVES" },
    key: { correct: "a", accepted, optionFeedback: {}, ...teaching },
  },
  PASSAGE: { content: { credit: "NEAR_COUNTS_HALF" }, key: { accepted, ...teaching } },
  MATRIX: {
    content: { principles: named("p", "q").map(({ id }) => ({ id, title: id })), cases: options },
    key: teaching,
  },
  STANCE: { content: { low: "no", high: "yes", asksBefore: true }, key: teaching },
  EXTENDED_RESPONSE: {
    content: { citationsRequired: 2, wordGuide: null, rubric: { criteria: [] } },
    key: { modelAnswer: "", markerNotes: "", ...teaching },
  },
};

function score<K extends ItemKind>(kind: K, answer: Answer<K> | null, points = 4) {
  return scoreResponse(kind, items[kind].content, items[kind].key, answer, points, blocks);
}

test.each<[ItemKind, Answer]>([
  ["CHOICE", { option: null }],
  ["MULTIPLE_CHOICE", { options: [] }],
  ["CATEGORISE", { placement: {} }],
  ["MATCH", { placement: {} }],
  ["ORDER", { order: [] }],
  ["SHORT_ANSWER", { words: "\n" }],
  ["NUMERIC", { number: " " }],
  ["MATRIX", { judgements: {} }],
  ["STANCE", { position: null, confidence: 2, moved: "NOTHING", passages: [] }],
  ["EVIDENCE_PAIR", { option: null, passages: [] }],
  ["PASSAGE", { passages: [] }],
  ["EXTENDED_RESPONSE", { text: " \n", passages: [] }],
])("an empty answer to %s is unanswered, not scored 0", (kind, empty) => {
  expect(score(kind, empty)).toEqual({ state: "UNANSWERED" });
  expect(score(kind, null)).toEqual({ state: "UNANSWERED" });
});

test("a written answer needs a person", () => {
  expect(score("EXTENDED_RESPONSE", { text: "Because.", passages: [] })).toEqual({ state: "NEEDS_MARKING" });
});

test.each<[ItemKind, Answer]>([
  ["MATRIX", { judgements: { a: "p", b: "q" } }],
  ["STANCE", { position: -100, confidence: 4, moved: "OWN_THINKING", passages: [] }],
])("%s is never marked, whatever it is worth", (kind, answer) => {
  expect(isMarked(kind)).toBe(false);
  expect(score(kind, answer)).toEqual({ state: "SCORED", points: 0, maximum: 0, rule: "never-marked/1" });
});

test.each<[ItemKind, Answer, string]>([
  ["CHOICE", { option: "b" }, "choice/1"],
  ["MULTIPLE_CHOICE", { options: ["c"] }, "multiple-choice/1 ALL_OR_NOTHING"],
  ["ORDER", { order: ["d", "a"] }, "order/1 PAIRS"],
])("a score of %s names its maximum, its rule, and how credit was given", (kind, answer, rule) => {
  expect(score(kind, answer, 2)).toEqual({ state: "SCORED", points: 0, maximum: 2, rule });
});
