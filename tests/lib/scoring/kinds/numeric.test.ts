import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Content, Key } from "@/lib/schemas/item";
import type { NumberRule } from "@/lib/schemas/kinds/numeric";
import { readNumber } from "@/lib/scoring/read-number";
import { pointsFor, teaching } from "../points";

describe("what a typed number is read as", () => {
  test.each<[text: string, readings: number[], unit: string]>([
    ["1500", [1500], ""],
    [" 1500 ", [1500], ""],
    ["1500.", [1500], ""],
    ["1,500", [1500, 1.5], ""],
    ["1.500", [1500, 1.5], ""],
    ["1 500", [1500], ""],
    ["1\u00a0500", [1500], ""],
    ["1’500", [1500], ""],
    ["1,500,000", [1_500_000], ""],
    ["1.500.000", [1_500_000], ""],
    ["1,500.25", [1500.25], ""],
    ["1.500,25", [1500.25], ""],
    ["1 500,25", [1500.25], ""],
    ["0,500", [0.5], ""],
    ["2,5", [2.5], ""],
    ["2.50", [2.5], ""],
    [".5", [0.5], ""],
    ["1500,5", [1500.5], ""],
    ["-7", [-7], ""],
    ["−7", [-7], ""],
    ["1.5e3", [1500], ""],
    ["1,5 × 10^3", [1500], ""],
    ["1.5·10³", [1500], ""],
    ["2/3", [2 / 3], ""],
    ["over 1,500 km", [1500, 1.5], "km"],
    ["more than 1500km", [1500], "km"],
    ["~ 1500 km", [1500], "km"],
    ["1500 km²", [1500], "km²"],
    ["66 %", [66], "%"],
    ["193 states", [193], "states"],
    ["1.5 thousand km", [1500], "km"],
    ["2 млн тонн", [2_000_000], "тонн"],
    ["١٥", [15], ""],
  ])("“%s”", (text, readings, unit) => {
    expect(readNumber(text)).toEqual({ state: "READ", readings, unit });
  });

  test.each([
    ["many", "NO_NUMBER"],
    ["", "NO_NUMBER"],
    ["500 to 600", "SEVERAL_NUMBERS"],
    ["500–600", "SEVERAL_NUMBERS"],
    ["1,50,00", "SEVERAL_NUMBERS"],
    ["1 50", "SEVERAL_NUMBERS"],
    ["1.2.3", "SEVERAL_NUMBERS"],
    ["12 or 13", "SEVERAL_NUMBERS"],
    ["18 June 2022", "SEVERAL_NUMBERS"],
  ])("“%s” is no single number: %s", (text, state) => expect(readNumber(text)).toEqual({ state }));

  test("whatever number a language's own format writes is read again", () => {
    const language = fc.constantFrom("en", "de", "fr", "ru", "kk", "de-CH", "sv");
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(99), language, (whole, cents, tag) => {
        const value = Number(`${whole}.${String(cents).padStart(2, "0")}`);
        const reading = readNumber(new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(value));
        expect(reading.state === "READ" && reading.readings).toContain(value);
      }),
    );
  });
});

const km: Content<"NUMERIC">["unit"] = { name: "km", isTyped: true };
const units: Key<"NUMERIC">["units"] = [
  { name: "kilometres", factor: 1 },
  { name: "m", factor: 0.001 },
  { name: "miles", factor: 1.609344 },
];
const points = (number: string, rule: NumberRule, unit: Content<"NUMERIC">["unit"] = null) =>
  pointsFor("NUMERIC", { unit }, { numbers: [rule], units, ...teaching }, { number });

const exact: NumberRule = { rule: "EXACT", value: 1500, share: 1 };
const tenth: NumberRule = { rule: "EXACT", value: 0.3, share: 1 };
const about: NumberRule = { rule: "ABSOLUTE", value: 1500, tolerance: 50, share: 1 };
const nearly: NumberRule = { rule: "RELATIVE", value: 1500, percent: 10, share: 1 };
const below: NumberRule = { rule: "RELATIVE", value: -200, percent: 10, share: 1 };
const between: NumberRule = { rule: "RANGE", min: 307, max: 407, share: 1 };
const figures: NumberRule = { rule: "FIGURES", value: 1500, figures: 2, share: 1 };

test.each<
  [why: string, number: string, rule: NumberRule, unit: Content<"NUMERIC">["unit"], expected: number | string]
>([
  ["the number", "1500", exact, null, 4],
  ["with a separator of thousands", "1,500", exact, null, 4],
  ["with a point for it", "1.500", exact, null, 4],
  ["another number", "1501", exact, null, 0],
  ["the things counted may stand behind it", "1500 kilometres", exact, null, 4],
  ["a per cent sign makes it another number", "1500 %", exact, null, 0],
  ["words before it do not change it", "more than 1500", exact, null, 4],
  ["a decimal comma", "0,3", tenth, null, 4],
  ["what a computer makes of 0.1 + 0.2 is no mistake", "0.30000000000000004", tenth, null, 4],
  ["as a fraction", "3/10", tenth, null, 4],
  ["the lower bound of an absolute tolerance belongs to it", "1450", about, null, 4],
  ["the upper bound too", "1550", about, null, 4],
  ["what lies beyond it does not", "1551", about, null, 0],
  ["a relative tolerance", "1650", nearly, null, 4],
  ["beyond a relative tolerance", "1651", nearly, null, 0],
  ["a relative tolerance below zero", "-215", below, null, 4],
  ["a range with both its ends", "307", between, null, 4],
  ["inside a range", "350", between, null, 4],
  ["outside a range", "408", between, null, 0],
  ["the same at two significant figures", "1530", figures, null, 4],
  ["another at two significant figures", "1560", figures, null, 0],
  ["with the asked unit", "1500 km", exact, km, 4],
  ["in capital letters, and without the space", "1500KM", exact, km, 4],
  ["another name of the unit", "1500 kilometres", exact, km, 4],
  ["another unit is converted", "1500000 m", exact, km, 4],
  ["miles within the tolerance", "932 miles", about, km, 4],
  ["the number of another unit is wrong", "1500 miles", exact, km, 0],
  ["a unit that is none of them", "1500 years", exact, km, 0],
  ["no unit where one is to be typed", "1500", exact, km, 0],
  ["no unit where it stands beside the field", "1500", exact, { name: "km", isTyped: false }, 4],
  ["two numbers are no answer", "1500 or 1600", exact, null, 0],
  ["no number is no right answer", "very long", exact, null, 0],
  ["nothing is unanswered", " ", exact, null, "UNANSWERED"],
])("numeric: %s", (_why, number, rule, unit, expected) => expect(points(number, rule, unit)).toBe(expected));

test("of several numbers the best counts, each with its share", () => {
  const numbers: NumberRule[] = [
    { rule: "RANGE", min: 300, max: 410, share: 0.5 },
    { rule: "EXACT", value: 307, share: 1 },
  ];
  const earned = (number: string) =>
    pointsFor("NUMERIC", { unit: null }, { numbers, units: [], ...teaching }, { number });
  expect([earned("307"), earned("400"), earned("500")]).toEqual([4, 2, 0]);
});
