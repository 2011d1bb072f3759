import { expect, test } from "vitest";
import { named, pointsFor, teaching } from "../points";

const options = named("a", "b", "c", "d");
const key = { correct: ["a", "b"], optionFeedback: {}, ...teaching };

test.each<[why: string, ticked: string[], shared: number | string, all: number | string]>([
  ["all right and none wrong", ["a", "b"], 4, 4],
  ["in whichever order", ["b", "a"], 4, 4],
  ["half of the right ones", ["a"], 2, 0],
  ["the other half", ["b"], 2, 0],
  ["one wrong tick beside all right ones takes away its share", ["a", "b", "c"], 2, 0],
  ["one right and one wrong tick cancel out", ["a", "c"], 0, 0],
  ["one right and two wrong never go below 0", ["a", "c", "d"], 0, 0],
  ["ticking everything earns nothing", ["a", "b", "c", "d"], 0, 0],
  ["only wrong ones", ["c", "d"], 0, 0],
  ["one wrong one", ["d"], 0, 0],
  ["an option ticked twice counts once", ["a", "a"], 2, 0],
  ["all right, one of them twice", ["a", "b", "b"], 4, 4],
  ["an option that the question lacks is ignored", ["a", "b", "zz"], 4, 4],
  ["nothing but an option that the question lacks", ["zz"], 0, 0],
  ["no tick is unanswered", [], "UNANSWERED", "UNANSWERED"],
])("multiple choice: %s", (_why, ticked, shared, all) => {
  const answer = { options: ticked };
  expect(pointsFor("MULTIPLE_CHOICE", { options, credit: "RIGHT_MINUS_WRONG" }, key, answer)).toBe(shared);
  expect(pointsFor("MULTIPLE_CHOICE", { options, credit: "ALL_OR_NOTHING" }, key, answer)).toBe(all);
});

test("multiple choice: without incorrect options every tick counts", () => {
  const everything = { correct: ["a", "b", "c", "d"], optionFeedback: {}, ...teaching };
  const content = { options, credit: "RIGHT_MINUS_WRONG" as const };
  expect(pointsFor("MULTIPLE_CHOICE", content, everything, { options: ["a", "b", "c"] })).toBe(3);
});
