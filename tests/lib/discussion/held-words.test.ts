import { describe, expect, it } from "vitest";
import { heldFor, heldWordIn } from "@/lib/discussion/moderation/held-words";

const FOUND: readonly (readonly [what: string, word: string, text: string])[] = [
  ["a word", "idiot", "You are an idiot."],
  ["in another case", "Idiot", "IDIOT"],
  ["at the beginning and the end", "idiot", "idiot"],
  ["beside punctuation", "idiot", "(idiot!)"],
  ["in emphasis", "idiot", "an _idiot_ and a *fool*"],
  ["with marks on its letters", "idiot", "ìdïot"],
  ["given with marks, written without", "crétin", "cretin"],
  ["in composed and decomposed letters", "cre\u0301tin", "cr\u00e9tin"],
  ["with a zero-width space in it", "idiot", "id\u200biot"],
  ["with a zero-width joiner, a soft hyphen and a word joiner in it", "idiot", "i\u200dd\u00adi\u2060ot"],
  ["in letters of full width", "idiot", "ｉｄｉｏｔ"],
  ["in mathematical letters", "idiot", "𝐢𝐝𝐢𝐨𝐭"],
  ["a phrase", "shut up", "Just shut up now."],
  ["a phrase over repeated spaces", "shut up", "shut    up"],
  ["a phrase over a line's end", "shut up", "shut\n\tup"],
  ["a phrase over a space that does not break", "shut up", "shut\u00a0up"],
  ["a phrase over a hyphen or dots", "shut up", "shut-up … shut...up"],
  ["a phrase given with spaces too many", "shut   up ", "shut up"],
  ["a Cyrillic word in another case", "дурак", "Ну и ДУРАК же"],
  ["ё written as е", "тёмный", "темный"],
  ["е written as ё", "темный", "ТЁМНЫЙ"],
  ["Kazakh letters", "ақымақ", "Ол АҚЫМАҚ емес"],
  ["ß written as ss", "scheiße", "SCHEISSE"],
  ["a word with signs", "c++", "We write C++ here."],
  ["signs alone", "***", "What the ***!"],
  ["brackets, which are no pattern", "(a|b)", "Choose (a|b)."],
  ["a word in a script without spaces", "傻瓜", "你是傻瓜吗"],
  ["digits", "1488", "Born in 1488, he said."],
];

const NOT_FOUND: readonly (readonly [what: string, word: string, text: string])[] = [
  ["part of a longer word", "ass", "The class must pass the assignment."],
  ["part of a longer Cyrillic word", "рак", "дурак"],
  ["part of a number", "148", "1488"],
  ["the words of a phrase the other way round", "shut up", "Look up, the door is shut."],
  ["the words of a phrase apart", "shut up", "shut it up"],
  ["a pattern that would find anything", ".*", "Nothing of the kind."],
  ["a word of letters that differ", "idiot", "idiom"],
  ["a Kazakh letter as the Russian one beside it", "қара", "кара"],
  ["what is nothing but unseen letters", "\u200b\u200b", "Anything at all."],
  ["an empty text", "idiot", ""],
];

describe("words that hold a post", () => {
  for (const [what, word, text] of FOUND)
    it(`finds ${what}`, () => {
      expect(heldWordIn(text, ["somethingelse", word])).toBe(word);
    });

  for (const [what, word, text] of NOT_FOUND)
    it(`does not find ${what}`, () => {
      expect(heldWordIn(text, [word])).toBeNull();
    });

  it("finds a word of a long list in a long text without making anybody wait", () => {
    const words = Array.from({ length: 199 }, (_, i) => `a b c word${i}`);
    const text = "a b  c d ".repeat(2_000);
    const from = performance.now();
    expect(heldWordIn(`${text} the last one`, [...words, "the last one"])).toBe("the last one");
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});

describe("whether a post waits", () => {
  it("waits for a word, and the word is named as the teacher wrote it", () => {
    const rules = { isPremoderated: false, heldWords: ["fool", "Idiot"] };
    expect(heldFor("What an IDIOT.", rules)).toEqual({ reason: "Idiot" });
    expect(heldFor("What a thought.", rules)).toBeNull();
  });
  it("waits where all posts do; where it has such a word as well, the word is named", () => {
    const rules = { isPremoderated: true, heldWords: ["idiot"] };
    expect(heldFor("What a thought.", rules)).toEqual({ reason: "" });
    expect(heldFor("What an idiot.", rules)).toEqual({ reason: "idiot" });
  });
  it("does not wait without rules", () => {
    expect(heldFor("What an idiot.", { isPremoderated: false, heldWords: [] })).toBeNull();
  });
});
