import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert } from "@/lib/articles/import/convert";
import { isFurniture } from "@/lib/articles/import/furniture";
import { oneLine } from "@/lib/articles/import/piece";

const shape = (source: string) =>
  convert(source, "text/plain").blocks.map(({ kind, text }) => `${kind} ${text}`);

describe("lines of a plain text", () => {
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "wrapped by hand are joined",
      "The ferry ran every hour, in summer and in\nwinter, until the river froze. Then the men\nwalked across.\n\nNobody was paid for it.",
      [
        "PARAGRAPH The ferry ran every hour, in summer and in winter, until the river froze. Then the men walked across.",
        "PARAGRAPH Nobody was paid for it.",
      ],
    ],
    [
      "that are paragraphs of their own stay apart",
      "The ferry ran every hour.\nThe river froze.\nNobody was paid for it.",
      [
        "PARAGRAPH The ferry ran every hour.",
        "PARAGRAPH The river froze.",
        "PARAGRAPH Nobody was paid for it.",
      ],
    ],
    [
      "keep their hyphen when they are joined",
      "They claimed a right of self-\ndetermination for the whole of the river\nvalley, and the council said no.",
      [
        "PARAGRAPH They claimed a right of self-determination for the whole of the river valley, and the council said no.",
      ],
    ],
    [
      "in Chinese are joined without a space",
      "第一章 河与桥\n\n镇上的人都不想要这座\n\n桥，但是它还是建成了。\n\n第二章 钱\n\n没有人付钱。",
      [
        "HEADING 第一章 河与桥",
        "PARAGRAPH 镇上的人都不想要这座桥，但是它还是建成了。",
        "HEADING 第二章 钱",
        "PARAGRAPH 没有人付钱。",
      ],
    ],
    [
      "with Chinese numbers are headings",
      "一、河\n\n河很宽。\n\n二、桥\n\n桥很贵。",
      ["HEADING 一、河", "PARAGRAPH 河很宽。", "HEADING 二、桥", "PARAGRAPH 桥很贵。"],
    ],
    [
      "in Markdown are what they say",
      "# The bridge\n\nA sentence.\n\n## Costs\n\n> Nobody asked us.\n> Nobody ever does.\n\n- Steel is dear.\n- So is time.",
      [
        "PARAGRAPH A sentence.",
        "HEADING Costs",
        "QUOTE Nobody asked us. Nobody ever does.",
        "LIST_ITEM Steel is dear.",
        "LIST_ITEM So is time.",
      ],
    ],
    [
      "that are short, without a full stop and before a paragraph are headings",
      "It was a cold year.\n\nThe vote\n\nThe council voted twice.\n\nThe sums\n\nNobody added them up.",
      [
        "PARAGRAPH It was a cold year.",
        "HEADING The vote",
        "PARAGRAPH The council voted twice.",
        "HEADING The sums",
        "PARAGRAPH Nobody added them up.",
      ],
    ],
    [
      "“1. Title” before a paragraph are headings where there are no others",
      "It was a cold year.\n\n1. The vote\n\nThe council voted twice.\n\n2. The sums\n\nNobody added them up.",
      [
        "PARAGRAPH It was a cold year.",
        "HEADING 1. The vote",
        "PARAGRAPH The council voted twice.",
        "HEADING 2. The sums",
        "PARAGRAPH Nobody added them up.",
      ],
    ],
  ];
  for (const [name, source, expected] of CASES) it(name, () => expect(shape(source)).toEqual(expected));
});

describe("furniture", () => {
  const IS = [
    "Share this article",
    "SHARE | TWEET | PIN",
    "Advertisement",
    "1,204 views",
    "3 comments",
    "Leave a comment",
    "We use cookies to give you the best experience.",
    "Accept all cookies",
    "Related articles:",
    "You may also like",
    "Читайте также: Мосты мира",
    "版权所有",
    "Home > News > Rivers",
    "Subscribe to our newsletter",
    "5 min read",
    "* * *",
  ];
  const IS_NOT = [
    "Share prices fell by a third that week.",
    "Cookies were sold at the ferry.",
    "The next article of the treaty forbids it.",
    "He read more books than anybody else in Halden.",
    "Comment is free, but facts are sacred.",
    "Home is where the river is.",
    "Related questions were put to the mayor.",
    "They advertise the bridge as a gift.",
    "Print was dead, he said.",
  ];
  it.each(IS)("is %j", (line) => expect(isFurniture(line)).toBe(true));
  it.each(IS_NOT)("is not %j", (line) => expect(isFurniture(line)).toBe(false));
});

describe("every sentence of a source", () => {
  const word = fc.stringMatching(/^[a-zà-ÿа-я一-龥]{1,9}$/u);
  const mark = fc.constantFrom(".", "!", "?", "…", ",", ";", ":", "", " “", "”", "»", "。");
  const sentence = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 14 }), mark)
    .map(([words, end]) => `${words.join(" ")}${end}`);
  const opening = fc.constantFrom("", "01 ", "1. ", "- ", "> ", "# ", "“", "一、", "Source: ", "By ");
  const line = fc.oneof(
    fc.tuple(opening, sentence).map(([start, rest]) => start + rest),
    fc.constantFrom("Share this", "Leave a comment", "Advertisement", "© 2031 The River Post", "---"),
  );
  const source = fc
    .array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", "\n \n")), { minLength: 1, maxLength: 25 })
    .map((lines) => lines.flat().join(""));
  /** Signs that only mark a line, and space, may go; letters and numbers may not. */
  const letters = (text: string) => oneLine(text).replace(/[^\p{L}\p{N}]/gu, "");

  it("is in a block or among what was left out, in its place", () => {
    fc.assert(
      fc.property(source, (text) => {
        fc.pre(letters(text) !== "");
        const { blocks, leftOut } = convert(text, "text/plain");
        const found = [...blocks, ...leftOut].map((part) => letters(part.text));
        expect(found.reduce((sum, part) => sum + part.length, 0)).toBe(letters(text).length);
        const kept = blocks.map((block) => letters(block.text)).join("");
        let at = 0;
        // In the order of the source.
        for (const letter of letters(text)) if (kept[at] === letter) at++;
        expect(at).toBe(kept.length);
      }),
      { numRuns: 300 },
    );
  });
});
