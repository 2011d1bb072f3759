import { describe, expect, it } from "vitest";
import { takesLong } from "@/lib/insights/items/takes-long";

const item = (median: number | null, maximum: number, facility: number | null, n = 20) => ({
  maximum,
  facility,
  time: median === null ? null : { n, median, lower: median, upper: median },
});

describe("a question that takes unusually long", () => {
  it("takes twice as long for its points as usual, and earns less than half of them", () => {
    const items = [item(60, 2, 0.8), item(30, 1, 0.7), item(70, 1, 0.3), item(300, 10, 0.3)];
    expect(takesLong(items)).toEqual([false, false, true, false]);
  });

  it("is not one that most got right, nor one of which the points are not known", () => {
    expect(takesLong([item(30, 1, 0.9), item(30, 1, 0.9), item(90, 1, 0.5), item(90, 1, null)])).toEqual(
      Array(4).fill(false),
    );
  });

  it("is not named where too little is known: few questions, few students, no points", () => {
    expect(takesLong([item(30, 1, 0.9), item(90, 1, 0.1)])).toEqual([false, false]);
    expect(takesLong([item(30, 1, 0.9), item(30, 1, 0.9), item(30, 1, 0.9), item(90, 1, 0.1, 4)])[3]).toBe(
      false,
    );
    expect(takesLong([item(30, 1, 0.9), item(30, 1, 0.9), item(30, 1, 0.9), item(90, 0, 0.1)])[3]).toBe(
      false,
    );
    expect(takesLong([])).toEqual([]);
  });
});
