import { describe, expect, it } from "vitest";
import { lateness } from "@/components/grading/result/lateness";
import { nextRelease } from "@/components/grading/result/next-release";
import { numberPassages } from "@/components/grading/result/number-passages";
import type { AttemptResult, ResultItem } from "@/lib/grading/views";

const due = new Date("2026-01-01T12:00:00Z");
const minutesOn = (minutes: number) => new Date(due.getTime() + minutes * 60_000);

describe("lateness", () => {
  it.each([
    ["before the due time", -1, null],
    ["at the due time", 0, null],
    ["a second begins a minute", 1 / 60, { unit: "minutes", count: 1 }],
    ["minutes", 40, { unit: "minutes", count: 40 }],
    ["hours from two on", 121, { unit: "hours", count: 3 }],
    ["days from two on", 60 * 49, { unit: "days", count: 3 }],
  ] as const)("%s", (_, minutes, expected) => expect(lateness(minutesOn(minutes), due)).toEqual(expected));

  it("knows no late without a due time", () => expect(lateness(minutesOn(99), null)).toBeNull());
});

const quoted = (quote: string) => ({ blockId: "b", start: 0, end: quote.length, quote });
const item = (kind: string, cited: string[], key: string[] | null) =>
  ({
    item: { kind },
    answer: { passages: cited.map(quoted) },
    key: key && { correct: [], placement: null, passages: key.map(quoted), modelAnswer: null },
  }) as unknown as ResultItem;

describe("numbers of passages", () => {
  it("run through all items: those cited, then those that count as right or support the key", () => {
    const { items, marks } = numberPassages([
      item("PASSAGE", ["one"], ["two", "three"]),
      item("EXTENDED_RESPONSE", ["four"], ["five"]),
      item("PASSAGE", ["six"], null),
    ]);
    expect(marks.map(({ number, passage, tone }) => [number, passage.quote, tone])).toEqual([
      [1, "one", "cited"],
      [2, "two", "key"],
      [3, "three", "key"],
      [4, "four", "cited"],
      [5, "five", "key"],
      [6, "six", "cited"],
    ]);
    expect(items.map(({ firstNumber, firstSupport }) => [firstNumber, firstSupport])).toEqual([
      [1, 4],
      [4, 5],
      [6, 7],
    ]);
  });
});

describe("when a result is asked for again", () => {
  const result = (release: { scores: boolean; keys: boolean }, change: object = {}) =>
    ({
      attempt: { release },
      keyRelease: "WITH_SCORES",
      scoresAt: null,
      closesAt: null,
      total: release.scores ? { awaitsMarking: 0 } : null,
      ...change,
    }) as unknown as AttemptResult;
  const everything = { scores: true, keys: true };

  it.each([
    ["never once all is there", result(everything), {}],
    ["never when the key does not come", result({ scores: true, keys: false }, { keyRelease: "NEVER" }), {}],
    [
      "while an answer waits for the teacher",
      result(everything, { total: { awaitsMarking: 1 } }),
      { every: 60_000 },
    ],
    ["while the work waits to be returned", result({ scores: false, keys: false }), { every: 60_000 }],
    [
      "at the time set for the scores",
      result({ scores: false, keys: false }, { scoresAt: minutesOn(2), closesAt: minutesOn(5) }),
      { every: 60_000, after: 120_000 },
    ],
  ] as const)("%s", (_, seen, expected) => expect(nextRelease(seen, due)).toEqual(expected));
});
