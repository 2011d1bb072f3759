import { expect, test } from "vitest";
import type { Passage } from "@/lib/schemas/passage";
import { pointsFor, teaching } from "../points";
import { blocks, quote, wholeText } from "../text";

const plan = "By June the town had a plan and no money.";
const accepted = [quote("b2", plan), quote("b3", "却没有钱")];
const whole = blocks[1]?.text ?? "";

test.each<[why: string, passages: Passage[], near: number | string, all: number | string]>([
  ["the passage", [quote("b2", plan)], 4, 4],
  ["spaces and punctuation make no difference", [quote("b2", ` ${plan.slice(0, -1)}`)], 4, 4],
  ["most of its words", [quote("b2", "a plan and no money")], 4, 4],
  ["its words and some more", [quote("b2", `${plan} The mayor`)], 4, 4],
  [
    "the passage in two pieces",
    [quote("b2", "By June the town"), quote("b2", "had a plan and no money.")],
    4,
    4,
  ],
  ["the passage marked twice", [quote("b2", plan), quote("b2", plan)], 4, 4],
  ["the other accepted passage", [quote("b3", "却没有钱。")], 4, 4],
  ["both accepted passages together", accepted, 4, 4],
  ["a few of its words are nearly it", [quote("b2", "By June")], 2, 0],
  ["the paragraph around it is nearly it", [quote("b2", whole)], 2, 0],
  ["the whole of a short text is at best nearly it", wholeText, 2, 0],
  ["the passage and a heading elsewhere", [quote("b2", plan), quote("b1", "The bridge")], 4, 4],
  ["another sentence", [quote("b2", "The mayor called it a pause.")], 0, 0],
  ["words that the text does not say there", [{ ...quote("b2", plan), start: 1, end: 42 }], 0, 0],
  ["a block that the text lacks", [{ ...quote("b2", plan), blockId: "zz" }], 0, 0],
  ["no passage is unanswered", [], "UNANSWERED", "UNANSWERED"],
])("passage: %s", (_why, passages, near, all) => {
  const key = { accepted, ...teaching };
  expect(pointsFor("PASSAGE", { credit: "NEAR_COUNTS_HALF" }, key, { passages })).toBe(near);
  expect(pointsFor("PASSAGE", { credit: "ALL_OR_NOTHING" }, key, { passages })).toBe(all);
});
