import { describe, expect, test } from "vitest";
import type { Answer, Content, ItemKind, Key } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";
import { scoreResponse } from "@/lib/scoring/score-response";
import { blocks, quote, wholeText } from "./text";

const options = ["a", "b", "c", "d"].map((id) => ({ id, text: id }));
const teaching = { feedback: "", evidence: [] };
const plan = "By June the town had a plan and no money.";
const accepted = [quote("b2", plan), quote("b3", "却没有钱")];

const items: { readonly [K in ItemKind]: { readonly content: Content<K>; readonly key: Key<K> } } = {
  CHOICE: { content: { options }, key: { correct: "a", optionFeedback: {}, ...teaching } },
  MULTIPLE_CHOICE: { content: { options }, key: { correct: ["a", "b"], optionFeedback: {}, ...teaching } },
  CATEGORISE: {
    content: { categories: options.map(({ id }) => ({ id, title: id })), statements: options },
    key: { placement: { a: "a", b: "a", c: "b", d: "b" }, ...teaching },
  },
  EVIDENCE_PAIR: { content: { options }, key: { correct: "a", accepted, optionFeedback: {}, ...teaching } },
  PASSAGE: { content: {}, key: { accepted, ...teaching } },
  EXTENDED_RESPONSE: {
    content: {
      citationsRequired: 2,
      wordGuide: null,
      rubric: { criteria: [] },
    },
    key: { modelAnswer: "", markerNotes: "", ...teaching },
  },
};

function score<K extends ItemKind>(kind: K, answer: Answer<K> | null, points = 4) {
  return scoreResponse(kind, items[kind].content, items[kind].key, answer, points, blocks);
}

function points<K extends ItemKind>(kind: K, answer: Answer<K>): number | string {
  const result = score(kind, answer);
  return result.state === "SCORED" ? result.points : result.state;
}

test.each<[ItemKind, Answer]>([
  ["CHOICE", { option: null }],
  ["MULTIPLE_CHOICE", { options: [] }],
  ["CATEGORISE", { placement: {} }],
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

test("a score names its maximum and its rule", () => {
  expect(score("CHOICE", { option: "b" }, 2)).toEqual({
    state: "SCORED",
    points: 0,
    maximum: 2,
    rule: "choice/1",
  });
});

test.each<[string, Answer<"CHOICE">, number]>([
  ["the right option earns all", { option: "a" }, 4],
  ["a wrong option earns nothing", { option: "b" }, 0],
  ["an option that the question lacks earns nothing", { option: "zz" }, 0],
])("choice: %s", (_case, answer, expected) => expect(points("CHOICE", answer)).toBe(expected));

test.each<[string, string[], number]>([
  ["all right and none wrong earn all", ["b", "a"], 4],
  ["half of the right ones earn half", ["a"], 2],
  ["one wrong tick takes away its share", ["a", "b", "c"], 2],
  ["one right and one wrong tick cancel out", ["a", "c"], 0],
  ["everything ticked earns nothing", ["a", "b", "c", "d"], 0],
  ["only wrong ones earn nothing, and never less", ["c", "d"], 0],
  ["an option ticked twice counts once", ["a", "a"], 2],
  ["an option that the question lacks is ignored", ["a", "b", "zz"], 4],
])("multiple choice: %s", (_case, ticked, expected) =>
  expect(points("MULTIPLE_CHOICE", { options: ticked })).toBe(expected),
);

test("multiple choice: without incorrect options every tick counts", () => {
  const key = { correct: ["a", "b", "c", "d"], optionFeedback: {}, ...teaching };
  const result = scoreResponse("MULTIPLE_CHOICE", { options }, key, { options: ["a", "b", "c"] }, 4, blocks);
  expect(result).toMatchObject({ points: 3 });
});

test.each<[string, Record<string, string>, number]>([
  ["all placed right earn all", { a: "a", b: "a", c: "b", d: "b" }, 4],
  ["one left out costs one share", { a: "a", b: "a", c: "b" }, 3],
  ["one placed wrong costs one share", { a: "a", b: "a", c: "b", d: "a" }, 3],
  ["a statement that the question lacks is ignored", { a: "a", zz: "a" }, 1],
  ["the name of an object's own method places nothing", { constructor: "a" }, 0],
])("categorise: %s", (_case, placement, expected) =>
  expect(points("CATEGORISE", { placement })).toBe(expected),
);

test.each<[string, Answer<"EVIDENCE_PAIR">, number]>([
  ["option and passage earn all", { option: "a", passages: [quote("b2", plan)] }, 4],
  ["the option alone earns half", { option: "a", passages: [] }, 2],
  ["the passage alone earns half", { option: "b", passages: [quote("b2", plan)] }, 2],
  ["a passage nearly found earns a quarter", { option: null, passages: [quote("b2", "By June")] }, 1],
])("evidence pair: %s", (_case, answer, expected) => expect(points("EVIDENCE_PAIR", answer)).toBe(expected));

describe("passage", () => {
  const whole = blocks[1]?.text ?? "";
  test.each<[string, Passage[], number]>([
    ["the passage earns all", [quote("b2", plan)], 4],
    ["spaces and punctuation make no difference", [quote("b2", ` ${plan.slice(0, -1)}`)], 4],
    ["most of its words earn all", [quote("b2", "a plan and no money")], 4],
    ["the other accepted passage earns all", [quote("b3", "却没有钱。")], 4],
    ["both accepted passages together earn all", accepted, 4],
    ["a few of its words are nearly it", [quote("b2", "By June")], 2],
    ["the paragraph around it is nearly it", [quote("b2", whole)], 2],
    ["the whole of a short text is at best nearly it", wholeText, 2],
    ["another sentence earns nothing", [quote("b2", "The mayor called it a pause.")], 0],
    ["words that the text does not say there earn nothing", [{ ...quote("b2", plan), start: 1, end: 42 }], 0],
    ["a block that the text lacks earns nothing", [{ ...quote("b2", plan), blockId: "zz" }], 0],
  ])("%s", (_case, passages, expected) => expect(points("PASSAGE", { passages })).toBe(expected));
});
