import fc from "fast-check";
import { expect, test } from "vitest";
import type { Forgiven } from "@/lib/schemas/kinds/forgiven";
import { pointsFor, teaching } from "../points";

const points = (
  words: string,
  accepted: string | readonly [text: string, share: number][],
  forgives: Forgiven[],
) => {
  const variants = (typeof accepted === "string" ? [[accepted, 1] as const] : accepted).map(
    ([text, share]) => ({
      text,
      share,
    }),
  );
  return pointsFor("SHORT_ANSWER", { forgives }, { variants, ...teaching }, { words });
};

test.each<[why: string, words: string, accepted: string, forgives: Forgiven[], expected: number | string]>([
  ["the very words", "quasi-state", "quasi-state", [], 4],
  ["spaces around them never count", "  quasi-state\n", "quasi-state", [], 4],
  ["nor two spaces for one", "double   standard", "double standard", [], 4],
  ["a capital letter counts unless it is forgiven", "Kosovo", "kosovo", [], 0],
  ["a capital letter, forgiven", "KOSOVO", "Kosovo", ["CAPITALS"], 4],
  ["an accent counts unless it is forgiven", "Xusheng", "Xūshēng", [], 0],
  ["an accent, forgiven", "Xusheng", "Xūshēng", ["ACCENTS"], 4],
  ["an accent too many, forgiven", "Kosovó", "Kosovo", ["ACCENTS"], 4],
  ["the same accent written as two signs is the same", "Xu\u0304sheng", "Xūsheng", [], 4],
  ["a hyphen counts unless it is forgiven", "quasi state", "quasi-state", [], 0],
  ["a hyphen, forgiven", "quasi state", "quasi-state", ["PUNCTUATION"], 4],
  ["quotation marks and a full stop, forgiven", "“quasi-state”.", "quasi-state", ["PUNCTUATION"], 4],
  ["full-width letters are letters", "ＣＰＣ", "CPC", [], 4],
  ["another word", "state", "quasi-state", ["CAPITALS", "SPELLING", "OTHER_WORDS"], 0],
  ["words around it count unless they are forgiven", "the CPC pipeline", "CPC", [], 0],
  ["words around it, forgiven", "it is the CPC pipeline", "CPC", ["OTHER_WORDS"], 4],
  ["seven words around it are a list", "a b c d e f g CPC", "CPC", ["OTHER_WORDS"], 0],
  [
    "its words apart from each other are another thing",
    "double or triple standard",
    "double standard",
    ["OTHER_WORDS"],
    0,
  ],
  ["inside another word it is not said", "CPCs", "CPC", ["OTHER_WORDS"], 0],
  ["a slip counts unless it is forgiven", "soverignty", "sovereignty", [], 0],
  ["a letter too few in a long word, forgiven", "soverignty", "sovereignty", ["SPELLING"], 4],
  ["two neighbours exchanged, forgiven", "soveriegnty", "sovereignty", ["SPELLING"], 4],
  ["two slips in a word of eight letters or more, forgiven", "soveregnti", "sovereignty", ["SPELLING"], 4],
  ["three are too many", "sovregnti", "sovereignty", ["SPELLING"], 0],
  ["one slip in a word of four to seven letters, forgiven", "Kosova", "Kosovo", ["SPELLING"], 4],
  ["two are too many there", "Kasova", "Kosovo", ["SPELLING"], 0],
  ["a word of three letters forgives none", "CPS", "CPC", ["SPELLING"], 0],
  ["another year is no slip", "2014", "2015", ["SPELLING"], 0],
  ["a name in Cyrillic counts unless it is forgiven", "Токаев", "Tokayev", ["CAPITALS"], 0],
  ["a name in Cyrillic, forgiven", "Токаев", "Tokayev", ["CAPITALS", "SCRIPT"], 4],
  ["in Kazakh letters", "Қасым-Жомарт", "Kassym-Jomart", ["CAPITALS", "PUNCTUATION", "SCRIPT"], 4],
  ["the other way round", "Nazarbaev", "Назарбаев", ["CAPITALS", "SCRIPT"], 4],
  ["Kadyrov with its hard i", "Кадыров", "Kadyrov", ["CAPITALS", "SCRIPT"], 4],
  ["another name in Cyrillic is another name", "Затулин", "Kadyrov", ["CAPITALS", "SCRIPT"], 0],
  ["two Latin names are compared letter by letter", "Hans", "Khans", ["CAPITALS", "SCRIPT"], 0],
  ["Chinese characters", "面子", "面子", ["CAPITALS", "ACCENTS", "PUNCTUATION", "SCRIPT"], 4],
  ["punctuation alone says nothing", "...", "CPC", ["PUNCTUATION", "OTHER_WORDS"], 0],
  ["spaces alone are unanswered", "   ", "CPC", ["CAPITALS"], "UNANSWERED"],
])("short answer: %s", (_why, words, accepted, forgives, expected) =>
  expect(points(words, accepted, forgives)).toBe(expected),
);

test("the best of several accepted wordings counts, each with its share", () => {
  const variants = [
    ["state", 0.25],
    ["quasi-state", 1],
    ["unrecognised state", 0.5],
  ] satisfies [string, number][];
  expect(points("quasi-state", variants, [])).toBe(4);
  expect(points("unrecognised state", variants, ["OTHER_WORDS"])).toBe(2);
  expect(points("state", variants, [])).toBe(1);
});

test("whatever is forgiven, an accepted wording itself is right, and its order of variants is none", () => {
  const forgiven = fc.subarray<Forgiven>([
    "CAPITALS",
    "ACCENTS",
    "PUNCTUATION",
    "SCRIPT",
    "OTHER_WORDS",
    "SPELLING",
  ]);
  const wording = fc.string({ unit: "grapheme", maxLength: 30 }).filter((text) => /\p{L}|\p{N}/u.test(text));
  fc.assert(
    fc.property(wording, wording, forgiven, (one, other, forgives) => {
      const variants: [string, number][] = [
        [one, 1],
        [other, 0.5],
      ];
      expect(points(one, variants, forgives)).toBe(4);
      expect(points(other, variants, forgives)).toBe(points(other, variants.toReversed(), forgives));
    }),
  );
});
