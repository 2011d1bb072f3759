import { beforeEach, describe, expect, it } from "vitest";
import { ActiveTime } from "@/components/attempts/timing/active-time";

let now: number;
let time: ActiveTime;
beforeEach(() => {
  now = 5_000;
  time = new ActiveTime("tab", () => now);
});
const pass = (seconds: number) => {
  now += seconds * 1000;
};
/** Somebody moves every ten seconds. */
const isBusy = (seconds: number, at: string | null | undefined) => {
  for (let passed = 0; passed < seconds; passed += 10) {
    time.active(at);
    pass(10);
  }
};
const told = (of = time) =>
  Object.fromEntries(
    (of.report(true)?.places ?? []).map(({ itemVersionId, seconds }) => [itemVersionId ?? "text", seconds]),
  );

describe("the time that somebody is at something", () => {
  it("is counted where they are: at the text, and at each question", () => {
    isBusy(120, null);
    isBusy(60, "one");
    isBusy(30, "two");
    isBusy(40, "one");
    expect(told()).toEqual({ text: 120, one: 100, two: 30 });
  });

  it("ends a minute and a half after they last did something", () => {
    time.active("one");
    pass(3_600);
    expect(told()).toEqual({ one: 90 });
    time.active("one");
    pass(5);
    expect(told()).toEqual({ one: 95 });
  });

  it("does not run before anything happened, nor while the page is hidden", () => {
    pass(60);
    expect(time.report(true)).toBeNull();
    time.active(null);
    pass(20);
    time.rest();
    pass(40);
    time.still();
    pass(10);
    expect(told()).toEqual({ text: 30 });
  });

  it("goes on at the question that is shown next, and stays at the text for who reads", () => {
    time.active("one");
    pass(10);
    time.turn("two");
    pass(10);
    time.active(null);
    pass(10);
    time.turn("three");
    pass(10);
    expect(told()).toEqual({ one: 10, two: 10, text: 20 });
  });

  it("is nobody's while the last page, on which one hands in, is shown", () => {
    isBusy(50, undefined);
    expect(time.report(true)).toBeNull();
  });
});

describe("a report", () => {
  it("holds totals, of what is new alone, and comes with a save only once it is worth it", () => {
    isBusy(20, null);
    expect(time.report(false)).toBeNull();
    isBusy(20, "one");
    const report = time.report(false);
    expect(report).toEqual({
      tabId: "tab",
      places: [
        { itemVersionId: null, seconds: 20 },
        { itemVersionId: "one", seconds: 20 },
      ],
    });
    time.heard(report);
    expect(time.report(true)).toBeNull();
    isBusy(30, "one");
    expect(time.report(false)?.places).toEqual([{ itemVersionId: "one", seconds: 50 }]);
  });

  it("that was lost is told again, with what was added", () => {
    isBusy(40, "one");
    time.report(true);
    isBusy(10, "one");
    expect(told()).toEqual({ one: 50 });
  });
});

it("tells the other tabs once that this one is used now, and again after it rested", () => {
  let said = 0;
  time.onHere = () => {
    said += 1;
  };
  isBusy(60, null);
  expect(said).toBe(1);
  time.rest();
  pass(30);
  expect(told()).toEqual({ text: 60 });
  time.active("one");
  expect(said).toBe(2);
});
