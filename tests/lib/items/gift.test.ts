import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGift } from "@/lib/items/gift/read-gift";
import type { ItemDefinition } from "@/lib/schemas/item";

const words = {
  trueText: "True",
  falseText: "False",
  rubric: {
    criteria: [
      {
        id: "quality",
        title: "Quality",
        levels: [
          { points: 0, label: "Not yet", descriptor: "No answer." },
          { points: 1, label: "Clear", descriptor: "A clear answer." },
        ],
      },
    ],
  },
};
const read = (source: string) => readGift(source, words);
const itemOf = (source: string): ItemDefinition => {
  const [entry, ...more] = read(source);
  if (!entry?.item || more.length > 0) throw new Error(JSON.stringify(entry?.problem ?? "no question"));
  return entry.item;
};
/** Ids go by the letters of the texts, so that they do not tell what was written first. */
const options = (...texts: string[]) =>
  texts.map((text) => ({ id: "abcdefghij"[texts.toSorted().indexOf(text)], text }));

describe("a question in GIFT becomes an item", () => {
  it.each<[why: string, source: string, item: object]>([
    [
      "one right answer is a choice, with what is said of each",
      "::Title:: Where is the forum? {=St Petersburg#Yes, in June. ~Almaty#No. ~Astana ####It is by the sea.}",
      {
        kind: "CHOICE",
        prompt: "Where is the forum?",
        points: 1,
        content: { options: options("St Petersburg", "Almaty", "Astana") },
        key: {
          correct: "c",
          optionFeedback: { c: "Yes, in June.", a: "No." },
          feedback: "It is by the sea.",
        },
      },
    ],
    [
      "one full weight is a choice too",
      "Which? {~%100%this ~%0%that}",
      { kind: "CHOICE", content: { options: options("this", "that") }, key: { correct: "b" } },
    ],
    [
      "even weights are a multiple choice",
      "Which two? {~%50%one ~%50%two ~%-100%three}",
      {
        kind: "MULTIPLE_CHOICE",
        content: { options: options("one", "two", "three"), credit: "RIGHT_MINUS_WRONG" },
        key: { correct: ["a", "c"] },
      },
    ],
    [
      "thirds that are written with decimals are even",
      "Which three? {~%33.33333%one ~%33.33333%two ~%33.33333%three ~%-50%four}",
      { kind: "MULTIPLE_CHOICE", key: { correct: ["b", "d", "c"] } },
    ],
    [
      "true or false is a choice of two",
      "The port was closed. {T}",
      {
        kind: "CHOICE",
        content: {
          options: [
            { id: "a", text: "True" },
            { id: "b", text: "False" },
          ],
        },
        key: { correct: "a", optionFeedback: {} },
      },
    ],
    [
      "what is said of true and false stands at the answer that it is said to",
      "The medal was accepted. {FALSE#Read again.#Right.####See part 1.}",
      {
        kind: "CHOICE",
        key: { correct: "b", optionFeedback: { a: "Read again.", b: "Right." }, feedback: "See part 1." },
      },
    ],
    [
      "what is said of a true sentence too",
      "The medal was refused. {TRUE#Read again.#Right.}",
      { key: { correct: "a", optionFeedback: { b: "Read again.", a: "Right." } } },
    ],
    [
      "accepted wordings are a short answer, with their shares",
      "Which place? {=Kosovo =%50%Kosova#Nearly}",
      {
        kind: "SHORT_ANSWER",
        key: {
          variants: [
            { text: "Kosovo", share: 1 },
            { text: "Kosova", share: 0.5 },
          ],
          feedback: "Kosova: Nearly",
        },
      },
    ],
    [
      "what is said to every other answer is kept with the explanation",
      "Which place? {=Kosovo =%0%*#Look at part 2.}",
      {
        kind: "SHORT_ANSWER",
        key: { variants: [{ text: "Kosovo", share: 1 }], feedback: "*: Look at part 2." },
      },
    ],
    [
      "pairs are a match, and an answer without a question belongs to none",
      "Match. {=Kosovo -> recognised =Chechnya -> refused = -> never named}",
      {
        kind: "MATCH",
        content: {
          terms: [
            { id: "a", text: "Kosovo" },
            { id: "b", text: "Chechnya" },
          ],
          meanings: [
            { id: "m1", text: "never named" },
            { id: "m2", text: "recognised" },
            { id: "m3", text: "refused" },
          ],
          credit: "EACH",
        },
        key: { placement: { a: "m2", b: "m3" } },
      },
    ],
    [
      "a number",
      "How many? {#3}",
      { kind: "NUMERIC", key: { numbers: [{ rule: "EXACT", value: 3, share: 1 }] } },
    ],
    [
      "a number with a tolerance",
      "How long? {#1500:50}",
      { key: { numbers: [{ rule: "ABSOLUTE", value: 1500, tolerance: 50, share: 1 }] } },
    ],
    [
      "a tolerance of nothing is none",
      "How many? {#3:0}",
      { key: { numbers: [{ rule: "EXACT", value: 3, share: 1 }] } },
    ],
    [
      "a range",
      "How many? {#500..600}",
      { key: { numbers: [{ rule: "RANGE", min: 500, max: 600, share: 1 }] } },
    ],
    [
      "a negative number",
      "How cold? {#-40}",
      { key: { numbers: [{ rule: "EXACT", value: -40, share: 1 }] } },
    ],
    [
      "several numbers with weights",
      "When? {#=1945:0#Yes. =%50%1944..1946#Nearly.}",
      {
        key: {
          numbers: [
            { rule: "EXACT", value: 1945, share: 1 },
            { rule: "RANGE", min: 1944, max: 1946, share: 0.5 },
          ],
          feedback: "1945: Yes.\n1944–1946: Nearly.",
        },
      },
    ],
    [
      "empty braces are an extended response",
      "Why? {}",
      { kind: "EXTENDED_RESPONSE", content: { citationsRequired: 0, wordGuide: null, rubric: words.rubric } },
    ],
    [
      "a gap in a sentence stays one",
      "Tokayev refused a {=medal ~passport ~visa}.",
      { kind: "CHOICE", prompt: "Tokayev refused a _____." },
    ],
    [
      "escaped signs are signs",
      "What is 2 \\= 2? {=1 \\= 1 ~\\{none\\} ~a\\:b ~\\#1}",
      { prompt: "What is 2 = 2?", content: { options: options("1 = 1", "{none}", "a:b", "#1") } },
    ],
    [
      "HTML is read as text, and a script in it as nothing",
      "[html]<p>Is <b>a</b> &lt; b?</p><script>alert(1)</script> {=<i>yes</i> ~no}",
      { prompt: "Is a < b?", content: { options: options("yes", "no") } },
    ],
    ["Markdown stays as it is", "[markdown]Is it *so*? {=yes ~no}", { prompt: "Is it *so*?" }],
    ["a new line", "First.\\nSecond? {=yes ~no}", { prompt: "First.\nSecond?" }],
    ["Cyrillic", "Кто отказался? {=Токаев ~Путин}", { content: { options: options("Токаев", "Путин") } }],
    ["Chinese and an emoji", "谁拒绝了？😀 {=托卡耶夫 ~普京}", { prompt: "谁拒绝了？😀" }],
    [
      "over several lines, with comments between",
      "// first\n::Q:: Who?\n{\n// second\n=Tokayev\n#Right\n~Putin\n}",
      { prompt: "Who?", key: { correct: "b", optionFeedback: { b: "Right" } } },
    ],
    [
      "with Windows' line ends and a mark at the beginning",
      "\uFEFFWho? {\r\n=one\r\n~two\r\n}",
      { prompt: "Who?" },
    ],
  ])("%s", (_why, source, item) => {
    expect(itemOf(source)).toMatchObject(item);
  });

  it("takes its theme from the category above it", () => {
    const items = read("One? {T}\n\n$CATEGORY: $course$/top/World/Sovereignty\n\nTwo? {T}").map(
      ({ item }) => item,
    );
    expect(items.map((item) => item?.theme)).toEqual(["", "Sovereignty"]);
  });
});

describe("what no item can say is told, by line", () => {
  it.each<[why: string, source: string, problem: object]>([
    ["a brace that is not closed", "Who? {=a\n~b", { code: "syntax", line: 2 }],
    ["a description", "Only some words.", { code: "description", line: 1 }],
    ["uneven weights", "Which? {~%75%a ~%25%b ~c}", { code: "weights", detail: "75 %, 25 %, 0 %" }],
    [
      "one right answer and a half one",
      "Which? {=a ~%50%b ~c}",
      { code: "weights", detail: "100 %, 50 %, 0 %" },
    ],
    ["two right answers of which one is chosen", "Which? {=a =b ~c}", { code: "severalRight" }],
    ["no right answer", "Which? {~a ~b}", { code: "weights" }],
    ["a pattern", "Who? {=Tok* =Kassym}", { code: "wildcard" }],
    ["two equal options", "Which? {=a ~A ~c}", { code: "inconsistent", detail: "twice" }],
    ["no answer worth all points", "Who? {=%50%a =%20%b}", { code: "inconsistent", detail: "keyMissing" }],
    ["an option that is too long", `Which? {=${"a".repeat(1001)} ~b}`, { code: "tooLong" }],
    ["a question of 30,000 letters", `${"a".repeat(30_000)} {T}`, { code: "tooLong" }],
  ])("%s", (_why, source, problem) => {
    expect(read(source)).toMatchObject([{ item: null, problem }]);
  });

  it("in the middle of good ones, which are read all the same", () => {
    const entries = read("One? {T}\n\nTwo? {=a\n~b\n\n// three\nThree? {F}\n");
    expect(entries.map(({ line, lastLine, item }) => [line, lastLine, item?.prompt ?? null])).toEqual([
      [1, 1, "One?"],
      [3, 4, null],
      [7, 7, "Three?"],
    ]);
    expect(entries[1]?.problem).toMatchObject({ code: "syntax", line: 4 });
  });
});

it("2,000 questions are all there", () => {
  const source = Array.from({ length: 2000 }, (_, i) => `Question ${i}? {=a ~b}`).join("\n\n");
  expect(read(source).map(({ item }) => item?.prompt)).toEqual(
    Array.from({ length: 2000 }, (_, i) => `Question ${i}?`),
  );
});

it("whatever is pasted, it says something about it and does not break", () => {
  const sign = fc.constantFrom(..."{}=~#%:\\->.0123456789[]$/ \n\raaТ中😀");
  const source = fc.oneof(
    fc.string(),
    fc.array(sign, { maxLength: 200 }).map((signs) => signs.join("")),
  );
  fc.assert(
    fc.property(source, (text) => {
      for (const { item, problem } of read(text)) expect(Boolean(item) !== Boolean(problem)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
