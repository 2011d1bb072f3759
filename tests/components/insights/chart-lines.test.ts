import { expect, it } from "vitest";
import { columnsOf, heightOf, lineOf } from "@/components/insights/progress/chart-lines";

const FRAME = { width: 120, height: 110, left: 10, right: 10, top: 5, bottom: 5 };

it("a line is broken where nothing is known, and nothing is guessed in between", () => {
  const { dots, path } = lineOf([0, null, 1, 0.5], FRAME);
  expect(dots.map((dot) => dot?.value ?? null)).toEqual([0, null, 1, 0.5]);
  expect(path).toBe("M10.0 105.0M76.7 5.0L110.0 55.0");
});

it("all is at the top, nothing at the bottom, and a single assignment in the middle", () => {
  expect([heightOf(1, FRAME), heightOf(0, FRAME)]).toEqual([5, 105]);
  expect(columnsOf(1, FRAME)).toEqual([60]);
  expect(columnsOf(3, FRAME)).toEqual([10, 60, 110]);
  expect(lineOf([], FRAME)).toEqual({ dots: [], path: "" });
});
