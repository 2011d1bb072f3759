import { expect, test } from "vitest";
import { consistency } from "@/lib/statistics/consistency";
import { stanceBands } from "@/lib/statistics/stance-bands";

const cases = ["a", "b", "c", "d"];

test.each<[string, Record<string, string>, string | null, number, string[]]>([
  ["all by one principle", { a: "p", b: "p", c: "p", d: "p" }, "p", 4, []],
  ["one differs", { a: "p", b: "p", c: "q", d: "p" }, "p", 3, ["c"]],
  ["two differ, each its own way", { a: "q", b: "p", c: "p", d: "r" }, "p", 2, ["a", "d"]],
  ["half and half: no principle leads", { a: "p", b: "q", c: "p", d: "q" }, null, 0, []],
  ["one judgement alone is no pattern", { b: "p" }, null, 0, []],
  ["what was left out does not differ", { a: "p", c: "p" }, "p", 2, []],
  ["a case that was not asked about is ignored", { a: "p", c: "p", zz: "q" }, "p", 2, []],
  ["nothing judged", {}, null, 0, []],
])("consistency: %s", (_case, judgements, main, following, different) => {
  const judged = cases.filter((id) => judgements[id]).length;
  expect(consistency(cases, judgements)).toEqual({ main, following, judged, different });
});

test("a class on the line is counted in fifths, with the ends in the outer ones", () => {
  expect(stanceBands([-100, -61, -60, -20, -19, 0, 20, 21, 60, 61, 100])).toEqual([2, 1, 4, 2, 2]);
  expect(stanceBands([])).toEqual([0, 0, 0, 0, 0]);
});
