import { describe, expect, it } from "vitest";
import { stepsOf } from "@/components/attempts/desk/steps";
import type { Answer, LearnerItem } from "@/lib/schemas/item";

const about = { id: "i", prompt: "?", theme: "", points: 1 };
const options = [
  { id: "a", text: "A" },
  { id: "b", text: "B" },
];
const passage = { blockId: "b1", start: 0, end: 3, quote: "He " };
const pair: LearnerItem = { ...about, kind: "EVIDENCE_PAIR", content: { options, credit: "HALVES" } };
const sorting: LearnerItem = {
  ...about,
  kind: "CATEGORISE",
  content: { categories: [{ id: "c", title: "C" }], statements: options, credit: "EACH" },
};
const matching: LearnerItem = {
  ...about,
  kind: "MATCH",
  content: { terms: options, meanings: options, credit: "EACH" },
};
const ordering: LearnerItem = { ...about, kind: "ORDER", content: { entries: options, credit: "PAIRS" } };
const essay: LearnerItem = {
  ...about,
  kind: "EXTENDED_RESPONSE",
  content: { citationsRequired: 2, wordGuide: null, rubric: { criteria: [] } },
};

describe("how far a question is", () => {
  it.each<[string, LearnerItem, Answer | null, string]>([
    ["never touched", pair, null, "open"],
    ["emptied again", pair, { option: null, passages: [] }, "open"],
    ["a passage, but no answer", pair, { option: null, passages: [passage] }, "part"],
    ["an answer, but no passage", pair, { option: "a", passages: [] }, "lacks"],
    ["both parts", pair, { option: "a", passages: [passage] }, "answered"],
    ["one statement of two", sorting, { placement: { a: "c" } }, "part"],
    ["every statement", sorting, { placement: { a: "c", b: "c" } }, "answered"],
    ["one term of two", matching, { placement: { b: "a" } }, "part"],
    ["every term", matching, { placement: { a: "a", b: "a" } }, "answered"],
    ["one entry of two", ordering, { order: ["b"] }, "part"],
    ["every entry", ordering, { order: ["b", "a"] }, "answered"],
    ["words with too few passages", essay, { text: "So.", passages: [passage] }, "lacks"],
    ["passages alone", essay, { text: " ", passages: [passage, passage] }, "open"],
  ])("%s", (_, item, answer, state) => {
    expect(stepsOf([item], { i: { answer } })[0]?.state).toBe(state);
  });
});
