import { describe, expect, it } from "vitest";
import { passageOf, sentenceAfter, snapped, wordMoved } from "@/components/attempts/citing/pick";
import { sentencePlaces } from "@/lib/articles/sentences/sentence-places";

const text = {
  language: "en",
  blocks: [
    { id: "h", kind: "HEADING", text: "1. A medal refused" },
    { id: "p", kind: "PARAGRAPH", text: "He said no. Mr. Omarov’s “quasi-states” 😀 stayed." },
  ],
} as const;
const quote = (place: { blockId: string; start: number; end: number } | null) =>
  place && passageOf(text, place)?.quote;
const all = sentencePlaces(text);

describe("choosing words of a text", () => {
  it("finds every sentence, in reading order", () => {
    expect(all.map(quote)).toEqual([
      "1. A medal refused",
      "He said no.",
      "Mr. Omarov’s “quasi-states” 😀 stayed.",
    ]);
  });

  it("goes from sentence to sentence over blocks, and stays at the ends of the text", () => {
    const [first, second, last] = all;
    expect(first && sentenceAfter(all, first, 1)).toBe(second);
    expect(first && sentenceAfter(all, first, -1)).toBe(first);
    expect(last && sentenceAfter(all, last, 1)).toBe(last);
  });

  it.each([
    ["aid n", "said no"],
    ["😀 stay", "😀 stayed"],
    ["”", "”"],
  ])("quotes whole words: “%s” gives “%s”", (selected, expected) => {
    const start = text.blocks[1].text.indexOf(selected);
    expect(quote(snapped(text, { blockId: "p", start, end: start + selected.length }))).toBe(expected);
  });

  it("quotes nothing of a selection of mere space, or of a block that is not there", () => {
    expect(snapped(text, { blockId: "p", start: 2, end: 3 })).toBeNull();
    expect(snapped(text, { blockId: "gone", start: 0, end: 3 })).toBeNull();
  });

  it("widens and narrows by a word at either edge", () => {
    const said = { blockId: "p", start: 3, end: 7 };
    expect(quote(wordMoved(text, said, "end", 1))).toBe("said no");
    expect(quote(wordMoved(text, said, "start", -1))).toBe("He said");
    expect(quote(wordMoved(text, { ...said, end: 10 }, "end", -1))).toBe("said");
  });

  it("never narrows to less than a word, nor leaves the block", () => {
    const said = { blockId: "p", start: 3, end: 7 };
    expect(quote(wordMoved(text, said, "start", 1))).toBe("said");
    const whole = { blockId: "h", start: 0, end: 18 };
    expect(wordMoved(text, whole, "end", 1)).toEqual(whole);
  });

  it("keeps offsets in UTF-16 code units, so that a quotation resolves", () => {
    for (const place of all) {
      const passage = passageOf(text, place);
      expect(passage?.quote).toHaveLength(place.end - place.start);
    }
  });
});
