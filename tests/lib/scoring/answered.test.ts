import { expect, test } from "vitest";
import { isAnswered, lacksCitations } from "@/lib/scoring/answered";
import { quote } from "./text";

const cited = quote("b1", "bridge");
const content = { citationsRequired: 2, wordGuide: null, rubric: { criteria: [] } };
const options = { options: [] };
const pair = { ...options, credit: "HALVES" as const };

test("an answer that was never given is not answered", () => {
  expect(isAnswered("CHOICE", null)).toBe(false);
});

test("passages without words do not answer an extended response", () => {
  expect(isAnswered("EXTENDED_RESPONSE", { text: " ", passages: [cited] })).toBe(false);
});

test("either part answers an evidence pair", () => {
  expect(isAnswered("EVIDENCE_PAIR", { option: "a", passages: [] })).toBe(true);
  expect(isAnswered("EVIDENCE_PAIR", { option: null, passages: [cited] })).toBe(true);
});

test("an extended response with fewer passages than asked for lacks citations", () => {
  expect(lacksCitations("EXTENDED_RESPONSE", content, { text: "So", passages: [cited] })).toBe(true);
  expect(lacksCitations("EXTENDED_RESPONSE", content, { text: "So", passages: [cited, cited] })).toBe(false);
});

test("an evidence pair without its passage lacks citations", () => {
  expect(lacksCitations("EVIDENCE_PAIR", pair, { option: "a", passages: [] })).toBe(true);
  expect(lacksCitations("EVIDENCE_PAIR", pair, { option: "a", passages: [cited] })).toBe(false);
});

test("what is unanswered does not lack citations as well", () => {
  expect(lacksCitations("EXTENDED_RESPONSE", content, { text: "", passages: [] })).toBe(false);
  expect(lacksCitations("PASSAGE", { credit: "ALL_OR_NOTHING" }, null)).toBe(false);
});

test("a kind without passages never lacks them", () => {
  expect(lacksCitations("CHOICE", options, { option: "a" })).toBe(false);
});
