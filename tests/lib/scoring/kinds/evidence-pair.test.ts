import { expect, test } from "vitest";
import type { Answer } from "@/lib/schemas/item";
import { named, pointsFor, teaching } from "../points";
import { blocks, quote, wholeText } from "../text";

const plan = "By June the town had a plan and no money.";
const found = [quote("b2", plan)];
const near = [quote("b2", "By June")];
const elsewhere = [quote("b2", "The mayor called it a pause.")];
const options = named("a", "b", "c");
const key = {
  correct: "a",
  accepted: [quote("b2", plan), quote("b3", "却没有钱")],
  optionFeedback: {},
  ...teaching,
};

test.each<[why: string, answer: Answer<"EVIDENCE_PAIR">, halves: number | string, first: number | string]>([
  ["option and passage", { option: "a", passages: found }, 4, 4],
  ["option and the other accepted passage", { option: "a", passages: [quote("b3", "却没有钱。")] }, 4, 4],
  ["option and both accepted passages", { option: "a", passages: [...found, quote("b3", "却没有钱")] }, 4, 4],
  ["the option alone", { option: "a", passages: [] }, 2, 2],
  ["the option with a passage nearly found", { option: "a", passages: near }, 3, 3],
  ["the option with another sentence", { option: "a", passages: elsewhere }, 2, 2],
  [
    "the option with the paragraph around it",
    { option: "a", passages: [quote("b2", blocks[1]?.text ?? "")] },
    3,
    3,
  ],
  ["the option with the whole text", { option: "a", passages: wholeText }, 3, 3],
  ["the passage beside a wrong option", { option: "b", passages: found }, 2, 0],
  ["a passage nearly found beside a wrong option", { option: "b", passages: near }, 1, 0],
  ["the passage without an option", { option: null, passages: found }, 2, 0],
  ["a passage nearly found without an option", { option: null, passages: near }, 1, 0],
  ["a wrong option alone", { option: "c", passages: [] }, 0, 0],
  ["a wrong option with another sentence", { option: "c", passages: elsewhere }, 0, 0],
  ["an option that the question lacks", { option: "zz", passages: found }, 2, 0],
  ["neither part is unanswered", { option: null, passages: [] }, "UNANSWERED", "UNANSWERED"],
])("evidence pair: %s", (_why, answer, halves, first) => {
  expect(pointsFor("EVIDENCE_PAIR", { options, credit: "HALVES" }, key, answer)).toBe(halves);
  expect(pointsFor("EVIDENCE_PAIR", { options, credit: "ANSWER_FIRST" }, key, answer)).toBe(first);
});
