import type { GIFTQuestion, Matching } from "gift-pegjs";
import type { ItemDefinition } from "@/lib/schemas/item";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";
import { choicesOf, idAt, numbersOf, Unsupported, variantsOf } from "./parts";
import { plainText } from "./plain-text";

/** Words of the interface that become part of an item: GIFT has none for them. */
export type GiftWords = {
  readonly trueText: string;
  readonly falseText: string;
  /** By which an essay is marked until the teacher writes another. */
  readonly rubric: Rubric;
};

const lines = (...parts: readonly string[]): string => parts.filter(Boolean).join("\n");

/** Terms and meanings; a meaning without a term belongs to none. The ids follow the meanings' letters, not the pairs. */
function pairsOf({ matchPairs }: Matching) {
  const pairs = matchPairs.map(({ subquestion, subanswer }) => ({
    term: plainText(subquestion),
    meaning: plainText({ format: subquestion.format, text: subanswer }),
  }));
  const words = [...new Set(pairs.map(({ meaning }) => meaning))].toSorted();
  const meanings = words.map((text, at) => ({ id: `m${at + 1}`, text }));
  const terms = pairs
    .filter(({ term }) => term)
    .map(({ term, meaning }, at) => ({ id: idAt(at), text: term, meaning }));
  const idOf = (meaning: string) => meanings.find(({ text }) => text === meaning)?.id ?? "";
  return {
    terms: terms.map(({ id, text }) => ({ id, text })),
    meanings,
    placement: Object.fromEntries(terms.map(({ id, meaning }) => [id, idOf(meaning)])),
  };
}

/**
 * A parsed question as an item of 1 point. Its title is left out: items are known by what they ask.
 * @throws Unsupported
 */
export function toItem(
  question: Exclude<GIFTQuestion, { type: "Category" }>,
  theme: string,
  { trueText, falseText, rubric }: GiftWords,
): ItemDefinition {
  if (question.type === "Description") throw new Unsupported("description");
  // The parser puts a space behind the gap, whatever follows it.
  const prompt = plainText(question.stem).replace(/_____ (?=[.,;:!?])/g, "_____");
  const general = plainText(question.globalFeedback);
  const common = { prompt, theme, skill: "COMPREHENSION" as const, points: 1 };
  const taught = (...said: readonly string[]) => ({ feedback: lines(general, ...said), evidence: [] });
  switch (question.type) {
    case "MC": {
      const { options, optionFeedback, correct } = choicesOf(question);
      return typeof correct === "string"
        ? { ...common, kind: "CHOICE", content: { options }, key: { correct, optionFeedback, ...taught() } }
        : {
            ...common,
            kind: "MULTIPLE_CHOICE",
            content: { options, credit: "RIGHT_MINUS_WRONG" },
            key: { correct, optionFeedback, ...taught() },
          };
    }
    case "TF": {
      // The parser names the feedback by what it is said to: the wrong answer, and the right one.
      const [wrong, right] = [plainText(question.trueFeedback), plainText(question.falseFeedback)];
      const correct = question.isTrue ? "a" : "b";
      const said = { [correct]: right, [question.isTrue ? "b" : "a"]: wrong };
      return {
        ...common,
        kind: "CHOICE",
        content: {
          options: [
            { id: "a", text: trueText },
            { id: "b", text: falseText },
          ],
        },
        key: {
          correct,
          optionFeedback: Object.fromEntries(Object.entries(said).filter(([, words]) => words)),
          ...taught(),
        },
      };
    }
    case "Short": {
      const { value, said } = variantsOf(question);
      return {
        ...common,
        kind: "SHORT_ANSWER",
        content: { forgives: ["CAPITALS", "ACCENTS", "PUNCTUATION", "SCRIPT"] },
        key: { variants: value, ...taught(said) },
      };
    }
    case "Numerical": {
      const { value, said } = numbersOf(question);
      return {
        ...common,
        kind: "NUMERIC",
        content: { unit: null },
        key: { numbers: value, units: [], ...taught(said) },
      };
    }
    case "Matching": {
      const { terms, meanings, placement } = pairsOf(question);
      return {
        ...common,
        kind: "MATCH",
        content: { terms, meanings, credit: "EACH" },
        key: { placement, ...taught() },
      };
    }
    case "Essay":
      return {
        ...common,
        kind: "EXTENDED_RESPONSE",
        content: { citationsRequired: 0, wordGuide: null, rubric },
        key: { modelAnswer: "", markerNotes: "", ...taught() },
      };
  }
}
