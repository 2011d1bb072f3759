import { expect, test } from "vitest";
import type { Answer } from "@/lib/schemas/item";
import { named, pointsFor, teaching } from "../points";

const content = { options: named("a", "b", "c", "10", "é") };
const keyed = (correct: string) => ({ correct, optionFeedback: {}, ...teaching });

test.each<[why: string, correct: string, answer: Answer<"CHOICE"> | null, expected: number | string]>([
  ["the right option earns all", "a", { option: "a" }, 4],
  ["wherever it stands", "é", { option: "é" }, 4],
  ["a number as its id too", "10", { option: "10" }, 4],
  ["a wrong option earns nothing", "a", { option: "b" }, 0],
  ["another wrong option earns no less", "a", { option: "c" }, 0],
  ["the last option is not right for being last", "a", { option: "é" }, 0],
  ["no option is unanswered, not wrong", "a", { option: null }, "UNANSWERED"],
  ["no answer is unanswered", "a", null, "UNANSWERED"],
  ["an option that the question lacks earns nothing", "a", { option: "zz" }, 0],
  ["an id is not its capital letter", "a", { option: "A" }, 0],
  ["nor its beginning", "10", { option: "1" }, 0],
  ["nor a number that looks like it", "10", { option: "10.0" }, 0],
  ["nor the same letter without its accent", "é", { option: "e" }, 0],
  ["nor with a space around it", "a", { option: " a" }, 0],
  ["the name of an object's own method is no option", "a", { option: "constructor" }, 0],
])("choice: %s", (_why, correct, answer, expected) =>
  expect(pointsFor("CHOICE", content, keyed(correct), answer)).toBe(expected),
);
