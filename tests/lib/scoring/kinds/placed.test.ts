import { expect, test } from "vitest";
import type { Content } from "@/lib/schemas/item";
import { named, pointsFor, teaching } from "../points";

const things = named("a", "b", "c", "d");
const places = named("1", "2", "3");
const placement = { a: "1", b: "1", c: "2", d: "2" };
const key = { placement, ...teaching };

type Credit = Content<"MATCH">["credit"];
const categorised = (given: Record<string, string>, credit: Credit) => {
  const categories = places.map(({ id }) => ({ id, title: id }));
  return pointsFor("CATEGORISE", { categories, statements: things, credit }, key, { placement: given });
};
const matched = (given: Record<string, string>, credit: Credit) =>
  pointsFor("MATCH", { terms: things, meanings: places, credit }, key, { placement: given });

const cases: [why: string, given: Record<string, string>, each: number, minus: number, all: number][] = [
  ["all right", placement, 4, 4, 4],
  ["in whichever order they were placed", { d: "2", c: "2", b: "1", a: "1" }, 4, 4, 4],
  ["one left out costs its share, and is not wrong", { a: "1", b: "1", c: "2" }, 3, 3, 0],
  ["one wrong costs its share, or what it would have won as well", { ...placement, d: "1" }, 3, 2, 0],
  ["one in a place where nothing belongs", { ...placement, d: "3" }, 3, 2, 0],
  ["half right, half left out", { a: "1", c: "2" }, 2, 2, 0],
  ["half right, half wrong", { a: "1", b: "2", c: "2", d: "1" }, 2, 0, 0],
  ["one right, three wrong, never below 0", { a: "1", b: "2", c: "1", d: "1" }, 1, 0, 0],
  ["all in one place earns what a guess would", { a: "1", b: "1", c: "1", d: "1" }, 2, 0, 0],
  ["all wrong", { a: "2", b: "2", c: "1", d: "1" }, 0, 0, 0],
  ["one right alone", { b: "1" }, 1, 1, 0],
  ["one wrong alone", { b: "2" }, 0, 0, 0],
  ["a thing that the question lacks is ignored", { a: "1", zz: "1" }, 1, 1, 0],
  ["a place that the question lacks is wrong", { a: "zz", b: "1" }, 1, 0, 0],
  ["the name of an object's own method places nothing", { constructor: "1", a: "1" }, 1, 1, 0],
];

test.each(cases)("categorise: %s", (_why, given, each, minus, all) => {
  expect(categorised(given, "EACH")).toBe(each);
  expect(categorised(given, "RIGHT_MINUS_WRONG")).toBe(minus);
  expect(categorised(given, "ALL_OR_NOTHING")).toBe(all);
});

test.each(cases)("match: %s", (_why, given, each, minus, all) => {
  expect(matched(given, "EACH")).toBe(each);
  expect(matched(given, "RIGHT_MINUS_WRONG")).toBe(minus);
  expect(matched(given, "ALL_OR_NOTHING")).toBe(all);
});

test("nothing placed is unanswered", () => {
  expect(categorised({}, "EACH")).toBe("UNANSWERED");
  expect(matched({}, "RIGHT_MINUS_WRONG")).toBe("UNANSWERED");
});
