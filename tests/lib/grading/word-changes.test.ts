import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordChanges } from "@/lib/grading/revised/word-changes";

const told = (before: string, now: string) =>
  wordChanges(before, now)
    .map(({ kind, text }) => ({ same: text, added: `+[${text}]`, removed: `-[${text}]` })[kind])
    .join("");

describe("what became of a text", () => {
  it.each([
    ["a word that came", "a refusal", "a polite refusal", "a +[polite ]refusal"],
    ["a word that went", "a very polite no", "a polite no", "a -[very ]polite no"],
    [
      "words in place of others, old ones first",
      "the big red hall",
      "the small hall",
      "the -[big red ]+[small ]hall",
    ],
    ["an ending", "It ends", "It ends.", "It ends+[.]"],
    ["words of a script without spaces", "我们反对战争", "我们支持和平", "我们-[反对战争]+[支持和平]"],
    ["a first text", "", "All new.", "+[All new.]"],
    ["nothing", "As it was.", "As it was.", "As it was."],
  ])("%s", (_, before, now, expected) => expect(told(before, now)).toBe(expected));

  it("loses no letter of either", () => {
    const text = fc.array(fc.constantFrom("a", "b c", " ", "\n", "word", ".")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, now) => {
        const changes = wordChanges(before, now);
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map((change) => change.text)
            .join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(now);
      }),
    );
  });

  it("shows one after the other where two long texts have nothing in common", () => {
    const long = (word: string) => Array.from({ length: 6000 }, (_, n) => `${word}${n * 7919}`).join(" ");
    const started = performance.now();
    const changes = wordChanges(long("a"), long("b"));
    expect(performance.now() - started).toBeLessThan(3000);
    expect(changes.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
