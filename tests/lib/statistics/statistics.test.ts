import { describe, expect, it } from "vitest";
import { countCitations } from "@/lib/statistics/citations";
import { countChoices, countPlacements } from "@/lib/statistics/counts";
import { earnedRatio, facility } from "@/lib/statistics/facility";
import { mean } from "@/lib/statistics/mean";

const of = (points: number, maximum: number) => ({ points, maximum });

describe("facility", () => {
  it.each([
    ["nothing marked", [], { count: 0, meanPoints: null, ratio: null }],
    ["everything right", [of(2, 2), of(2, 2)], { count: 2, meanPoints: 2, ratio: 1 }],
    ["everything wrong", [of(0, 2)], { count: 1, meanPoints: 0, ratio: 0 }],
    ["partial credit", [of(2, 4), of(1, 4), of(0, 4)], { count: 3, meanPoints: 1, ratio: 0.25 }],
    ["nothing to earn", [of(0, 0)], { count: 1, meanPoints: 0, ratio: null }],
    [
      "marked before and after its points were changed",
      [of(1, 2), of(4, 4)],
      { count: 2, meanPoints: 2.5, ratio: 0.75 },
    ],
  ])("%s", (_, scores, expected) => {
    expect(facility(scores)).toEqual(expected);
  });
});

describe("what is undefined is null", () => {
  it("a mean of nothing, a share of nothing", () => {
    expect(mean([])).toBeNull();
    expect(earnedRatio([])).toBeNull();
    expect(earnedRatio([of(0, 0)])).toBeNull();
    expect(earnedRatio([of(1, 2), of(0, 2)])).toBe(0.25);
  });
});

describe("how many chose what", () => {
  it("counts people, offers every option, and leaves out what was not offered", () => {
    const counts = countChoices(["a", "b", "c"], [["a"], ["a", "b"], [], ["b", "b"], ["x"]]);
    expect([...counts]).toEqual([
      ["a", 2],
      ["b", 2],
      ["c", 0],
    ]);
  });

  it("counts where each statement was put, and how many were right", () => {
    const placements = [{ s1: "m", s2: "p" }, { s1: "p" }, { s1: "m", s2: "gone" }, {}];
    expect(countPlacements(["s1", "s2"], ["m", "p"], placements, { s1: "m", s2: "p" })).toEqual([
      { statementId: "s1", perCategory: [2, 1], right: 2, unplaced: 1 },
      { statementId: "s2", perCategory: [0, 1], right: 1, unplaced: 3 },
    ]);
  });

  it("does not take a name of JavaScript's for a placement", () => {
    const [count] = countPlacements(["constructor"], ["m"], [{}], { constructor: "m" });
    expect(count).toMatchObject({ right: 0, unplaced: 1 });
  });
});

describe("which sentences were cited", () => {
  const first = "One thing happened. Another did not!";
  const blocks = [
    { id: "b1", kind: "PARAGRAPH" as const, text: first },
    { id: "b2", kind: "PARAGRAPH" as const, text: "他说了不。没有人笑。" },
  ];
  const sentences = [
    { blockId: "b1", start: 0, end: 19 },
    { blockId: "b1", start: 20, end: 36 },
    { blockId: "b2", start: 0, end: 5 },
    { blockId: "b2", start: 5, end: 10 },
  ];
  const passage = (blockId: string, text: string, quote: string) => {
    const start = text.indexOf(quote);
    return { blockId, start, end: start + quote.length, quote };
  };
  const counts = (...cited: Parameters<typeof countCitations>[2][number][]) =>
    countCitations(blocks, sentences, cited).map(({ count }) => count);

  it.each([
    ["a whole sentence", "One thing happened.", [1, 0]],
    ["some words of it", "thing", [1, 0]],
    ["words on both sides of a border", "happened. Another", [1, 1]],
    ["a sentence with the space after it", "One thing happened. ", [1, 0]],
    ["only the space between", ". ", [0, 0]],
  ])("%s", (_, quote, expected) => {
    expect(counts([passage("b1", first, quote)]).slice(0, 2)).toEqual(expected);
  });

  it("counts people, however often each of them cited it", () => {
    const one = passage("b1", first, "One thing");
    expect(counts([one, passage("b1", first, "happened")], [one], []).slice(0, 2)).toEqual([2, 0]);
  });

  it("knows the letters of every script", () => {
    expect(counts([passage("b2", blocks[1]?.text ?? "", "没有人笑")]).slice(2)).toEqual([0, 1]);
  });

  it("counts nothing for a passage that does not resolve", () => {
    const astray = { blockId: "b1", start: 0, end: 3, quote: "Two" };
    expect(counts([astray], [{ ...astray, blockId: "b9" }])).toEqual([0, 0, 0, 0]);
  });

  it("gives each sentence its words", () => {
    const texts = countCitations(blocks, sentences, []).map(({ text }) => text);
    expect(texts).toEqual(["One thing happened.", "Another did not!", "他说了不。", "没有人笑。"]);
  });
});
