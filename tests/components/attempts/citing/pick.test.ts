import { describe, expect, it } from "vitest";
import {
  passageOf,
  sentenceAfter,
  sentencePlaces,
  snapped,
  wordMoved,
} from "@/components/attempts/citing/pick";
import { passageSchema } from "@/lib/schemas/passage";

const text = {
  language: "en",
  blocks: [
    { id: "b1", kind: "HEADING", text: "A favour" },
    { id: "b2", kind: "PARAGRAPH", text: "The answer was polite. It was also a refusal 🦅. Nobody laughed." },
  ],
} as const;
const all = sentencePlaces(text);
const words = (place: { blockId: string; start: number; end: number } | null) =>
  place && passageOf(text, place)?.quote;
const firstOfParagraph = { blockId: "b2", start: 0, end: 22 };

describe("choosing words to cite", () => {
  it("goes from sentence to sentence through the whole text and stays at its ends", () => {
    expect(all.map(words)).toEqual([
      "A favour",
      "The answer was polite.",
      "It was also a refusal 🦅.",
      "Nobody laughed.",
    ]);
    const [first, second] = all;
    if (!first || !second) throw new Error("no sentences");
    expect(words(sentenceAfter(all, first, 1))).toBe("The answer was polite.");
    expect(words(sentenceAfter(all, second, -1))).toBe("A favour");
    expect(sentenceAfter(all, first, -1)).toEqual(first);
    expect(words(sentenceAfter(all, first, 9))).toBe("Nobody laughed.");
  });

  it("takes half a word for the whole", () => {
    expect(words(snapped(text, { blockId: "b2", start: 5, end: 17 }))).toBe("answer was polite");
    expect(snapped(text, { blockId: "gone", start: 0, end: 3 })).toBeNull();
  });

  it("widens and narrows by words, never to nothing and never beyond the block", () => {
    let place: typeof firstOfParagraph = firstOfParagraph;
    place = wordMoved(text, place, "end", -1);
    expect(words(place)).toBe("The answer was polite");
    place = wordMoved(text, place, "start", 1);
    expect(words(place)).toBe("answer was polite");
    for (let i = 0; i < 9; i += 1) place = wordMoved(text, place, "start", 1);
    expect(words(place)).toBe("polite");
    for (let i = 0; i < 99; i += 1) place = wordMoved(text, place, "end", 1);
    expect(words(place)).toBe("polite. It was also a refusal 🦅. Nobody laughed");
  });

  it("makes passages that the server takes: exact words, offsets in UTF-16", () => {
    for (const place of all) expect(passageSchema.safeParse(passageOf(text, place)).success).toBe(true);
  });
});
