import fc from "fast-check";
import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { type Mark, wordsHtml } from "@/components/articles/words-html";

const TEXT = "Small states need rules. The rules protect them.";

const drawn = (...words: Parameters<typeof wordsHtml>) => parseDocument(wordsHtml(...words)).children;
const elements = (name: string, nodes: ReturnType<typeof drawn>) =>
  DomUtils.getElementsByTagName(name, nodes);

const mark = (quote: string, more: Omit<Mark, "passage"> = {}): Mark => {
  const start = TEXT.indexOf(quote);
  return { passage: { blockId: "b1", start, end: start + quote.length, quote }, ...more };
};

describe("the words of a block", () => {
  it("are shown as they were written, whatever they hold and whatever is marked in them", () => {
    const span = fc.record({ start: fc.nat(30), end: fc.nat(30) });
    const written = fc.oneof(
      fc.string(),
      fc.constantFrom("<script>x</script>", "a & b", "<b>", '"quoted"', "&lt;"),
    );
    fc.assert(
      fc.property(written, fc.array(span, { maxLength: 5 }), (text, spans) => {
        const marks = spans.map(({ start, end }) => ({ passage: { blockId: "b", start, end, quote: "" } }));
        const note = { start: 2, end: 5, popover: "r1", index: 0, kind: "GLOSSARY" as const };
        const words = drawn(text, [note], marks);
        expect(DomUtils.textContent(words)).toBe(text);
        expect(elements("*", words).every(({ name }) => ["mark", "dfn", "a"].includes(name))).toBe(true);
      }),
    );
  });

  it("carry the number of a passage after its last words, and its address at its first", () => {
    const words = drawn(TEXT, [], [mark("need rules", { number: 3, current: true })]);
    const [marked] = elements("mark", words);
    expect(marked && DomUtils.textContent(marked)).toBe("need rules");
    expect(marked?.attribs).toMatchObject({ id: "passage-3", "data-current": "true" });
    expect(DomUtils.textContent(marked?.nextSibling ?? [])).toBe("3");
  });

  it("say of overlapping passages to which each piece belongs, and what is both cited and right", () => {
    const words = drawn(
      TEXT,
      [],
      [mark("states need rules", { number: 1 }), mark("rules. The", { tone: "key" })],
    );
    const pieces = elements("mark", words).map((piece) => [
      DomUtils.textContent(piece),
      piece.attribs["data-passages"],
      piece.attribs["data-tone"],
    ]);
    expect(pieces).toEqual([
      ["states need ", "1", undefined],
      ["rules", "1", "both"],
      [". The", undefined, "key"],
    ]);
  });
});
