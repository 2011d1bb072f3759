import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segments } from "@/components/articles/segments";
import { sentences, wholeWords } from "@/lib/articles/sentences/sentences";

const words = (text: string, language: string) =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

describe("segments", () => {
  it("make up the whole text, whatever the spans", () => {
    const span = fc.record({
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        expect(
          segments(text, spans)
            .map((segment) => segment.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("knows of each piece in which overlapping spans it lies", () => {
    const a = { start: 0, end: 6, name: "a" };
    const b = { start: 4, end: 9, name: "b" };
    expect(
      segments("A neighbour", [a, b]).map(({ text, spans }) => [text, spans.map(({ name }) => name)]),
    ).toEqual([
      ["A ne", ["a"]],
      ["ig", ["a", "b"]],
      ["hbo", ["b"]],
      ["ur", []],
    ]);
  });
});

describe("sentences", () => {
  it.each([
    ["en", "He said no. Nobody laughed!", ["He said no.", "Nobody laughed!"]],
    ["en", "Mr. Omarov read Art. 2 aloud. It was short.", ["Mr. Omarov read Art. 2 aloud.", "It was short."]],
    ["en", "“It is late.” She left.", ["“It is late.”", "She left."]],
    ["ru", "Он отказался. Зал молчал?", ["Он отказался.", "Зал молчал?"]],
    ["zh", "他没有答应。大家都沉默了！", ["他没有答应。", "大家都沉默了！"]],
    ["no language at all", "One. Two.", ["One.", "Two."]],
    ["en", "   ", []],
  ])("in %s: %s", (language, text, expected) => {
    expect(words(text, language)).toEqual(expected);
  });
});

describe("whole words", () => {
  const text = "The answer was polite, they said.";
  it.each([
    ["answ", "answer"],
    [" answer was pol", "answer was polite"],
    ["polite, they", "polite, they"],
    [", ", ","],
  ])("“%s” becomes “%s”", (selected, expected) => {
    const start = text.indexOf(selected);
    const span = wholeWords(text, { start, end: start + selected.length }, "en");
    expect(text.slice(span.start, span.end)).toBe(expected);
  });
});
