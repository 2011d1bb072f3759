import { describe, expect, it } from "vitest";
import type { ResultsRow } from "@/lib/grading/review/results-table";
import { parseSort, sortResults } from "@/lib/grading/review/sort-results";

const row = (name: string, points: number | null, ratio: number | null): ResultsRow => ({
  enrollmentId: name,
  name,
  attemptId: points === null ? null : name,
  attemptNumber: 1,
  handedInAt: points === null ? null : new Date(2026, 0, 10 - points),
  isLate: false,
  returnedAt: null,
  openedAt: null,
  revises: null,
  cells: points === null ? null : [{ state: "inPart", points: ratio === null ? null : points, maximum: 9 }],
  totals: points === null ? null : { points, maximum: 9, needsMarking: ratio === null ? 1 : 0, ratio },
  markedMaximum: null,
});
const rows = [row("Ana", 5, 5 / 9), row("Ben", null, null), row("Chen", 7, 7 / 9), row("Dana", 6, null)];

describe("the order of the results", () => {
  it.each([
    [undefined, "Ana Ben Chen Dana"],
    ["name", "Ana Ben Chen Dana"],
    ["-name", "Dana Chen Ben Ana"],
    ["score", "Ana Dana Chen Ben"],
    ["-score", "Chen Dana Ana Ben"],
    ["percent", "Ana Chen Ben Dana"],
    ["-percent", "Chen Ana Ben Dana"],
    ["handedIn", "Chen Dana Ana Ben"],
    ["1", "Ana Chen Ben Dana"],
    ["-1", "Chen Ana Ben Dana"],
    ["2", "Ana Ben Chen Dana"],
    ["constructor", "Ana Ben Chen Dana"],
    ["-", "Ana Ben Chen Dana"],
  ])("?sort=%s", (sort, expected) => {
    const sorted = sortResults(rows, parseSort(sort, 1));
    expect(sorted.map(({ name }) => name).join(" ")).toBe(expected);
  });
});
