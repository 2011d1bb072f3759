import { expect, test } from "vitest";
import type { Content } from "@/lib/schemas/item";
import { named, pointsFor, teaching } from "../points";

const key = { order: ["a", "b", "c", "d"], ...teaching };
const points = (order: string[], credit: Content<"ORDER">["credit"]) =>
  pointsFor("ORDER", { entries: named("c", "a", "d", "b"), credit }, key, { order });

// Four entries make six pairs, so a pair is worth two thirds of a point.
test.each<[why: string, order: string, pairs: number, places: number, all: number]>([
  ["the whole order", "abcd", 4, 4, 4],
  ["two neighbours changed: one pair of six is wrong", "bacd", 2.67, 2, 0],
  ["the last two changed", "abdc", 2.67, 2, 0],
  ["the middle changed", "acbd", 2.67, 2, 0],
  ["the last one first: it overtakes three", "dabc", 0, 0, 0],
  ["the first one last", "bcda", 0, 0, 0],
  ["the reverse, never below 0", "dcba", 0, 0, 0],
  ["both halves changed: four pairs are right, two wrong", "badc", 1.33, 0, 0],
  ["halves exchanged", "cdab", 0, 0, 0],
  ["the first and the last changed", "dbca", 0, 2, 0],
  ["the first three, the last left out: three pairs of six", "abc", 2, 3, 0],
  ["the last three, the first left out: right among themselves", "bcd", 2, 0, 0],
  ["two far ends alone: one pair", "ad", 0.67, 1, 0],
  ["two in the wrong order alone", "da", 0, 0, 0],
  ["one alone makes no pair, but has its place", "a", 0, 1, 0],
  ["an entry given twice counts where it came first", "abacd", 4, 4, 4],
  ["an entry that the question lacks is ignored", "azbcd", 4, 4, 4],
])("order: %s", (_why, order, pairs, places, all) => {
  const given = [...order];
  expect(points(given, "PAIRS")).toBe(pairs);
  expect(points(given, "PLACES")).toBe(places);
  expect(points(given, "ALL_OR_NOTHING")).toBe(all);
});

test("nothing placed is unanswered", () => expect(points([], "PAIRS")).toBe("UNANSWERED"));
