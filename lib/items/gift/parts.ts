import type {
  MultipleChoice,
  Numerical,
  NumericalFormat,
  ShortAnswer,
  TextChoice,
  TextFormat,
} from "gift-pegjs";
import type { Content, Key } from "@/lib/schemas/item";
import type { NumberRule } from "@/lib/schemas/kinds/numeric";
import { plainText } from "./plain-text";

/** What keeps a question in GIFT from becoming an item. */
export const GIFT_PROBLEMS = [
  "syntax",
  "description",
  "weights",
  "severalRight",
  "wildcard",
  "tooLong",
  "malformed",
  "inconsistent",
] as const;
export type GiftProblem = (typeof GIFT_PROBLEMS)[number];

/** Thrown where a question says something that no item can. */
export class Unsupported extends Error {
  constructor(
    readonly code: GiftProblem,
    readonly detail = "",
  ) {
    super(code);
  }
}

/** The name of the part at a place: a, b, … z, 27, 28, … */
export const idAt = (at: number): string => (at < 26 ? String.fromCharCode(97 + at) : String(at + 1));

/**
 * Ids of options, by the letters of their texts: many write the right answer first, and a student whose options are shuffled
 * must not see in an id which that was.
 */
function idsOf(texts: readonly string[]): string[] {
  const order = texts.map((_, at) => at).sort((a, b) => ((texts[a] ?? "") < (texts[b] ?? "") ? -1 : 1));
  return texts.map((_, at) => idAt(order.indexOf(at)));
}

/** What an answer earns of the points, in per cent: `=` all of them, `~` none, unless a weight says more. */
const weightOf = ({ isCorrect, weight }: Pick<TextChoice, "isCorrect" | "weight">): number =>
  weight ?? (isCorrect ? 100 : 0);

type Choices = {
  readonly options: Content<"CHOICE">["options"];
  readonly optionFeedback: Key<"CHOICE">["optionFeedback"];
  /** One id where one option is right alone, several where all of them are. */
  readonly correct: string | string[];
};

/**
 * Options with what is right. Several are right where their weights are equal and add up to 100; what wrong ones take away
 * is left to our own rule, a share each.
 */
export function choicesOf({ choices }: MultipleChoice): Choices {
  const texts = choices.map(({ text }) => plainText(text));
  const ids = idsOf(texts);
  const options = texts.map((text, at) => ({ id: ids[at] ?? "", text }));
  const said = choices.flatMap(({ feedback }, at) => {
    const words = plainText(feedback);
    return words ? [[ids[at] ?? "", words] as const] : [];
  });
  const weights = choices.map(weightOf);
  const right = weights.flatMap((weight, at) => (weight > 0 ? [{ id: ids[at] ?? "", weight }] : []));
  const shared = { options, optionFeedback: Object.fromEntries(said) };
  const [only] = right;
  if (right.length === 1 && only?.weight === 100 && weights.every((weight) => weight >= 0))
    return { ...shared, correct: only.id };
  if (right.length > 1 && right.every(({ weight }) => weight === 100)) throw new Unsupported("severalRight");
  const sum = right.reduce((all, { weight }) => all + weight, 0);
  const isEven = right.every(({ weight }) => Math.abs(weight - 100 / right.length) < 0.5);
  if (right.length === 0 || !isEven || Math.abs(sum - 100) > 1)
    throw new Unsupported("weights", weights.map((weight) => `${weight} %`).join(", "));
  return { ...shared, correct: right.map(({ id }) => id) };
}

/** Feedback on single answers where an item has one explanation for all: each with its answer. */
const listed = (rows: readonly (readonly [answer: string, said: TextFormat | null])[]): string =>
  rows.flatMap(([answer, said]) => (plainText(said) ? [`${answer}: ${plainText(said)}`] : [])).join("\n");

export type WithFeedback<T> = { readonly value: T; readonly said: string };

/** The wordings that count, with their shares, and what is said of single ones. "*" stands for every other answer. */
export function variantsOf({ choices }: ShortAnswer): WithFeedback<Key<"SHORT_ANSWER">["variants"]> {
  const rows = choices.map((choice) => ({
    ...choice,
    words: plainText(choice.text),
    weight: weightOf(choice),
  }));
  const variants = rows.filter(({ weight, words }) => weight > 0 && words !== "*");
  if (variants.some(({ words }) => words.includes("*"))) throw new Unsupported("wildcard");
  return {
    value: variants.map(({ words, weight }) => ({ text: words, share: Math.min(1, weight / 100) })),
    said: listed(rows.map(({ words, feedback }) => [words, feedback])),
  };
}

function ruleOf({ type, number, range, numberLow, numberHigh }: NumericalFormat, share: number): NumberRule {
  if (type === "high-low")
    return { rule: "RANGE", min: numberLow ?? Number.NaN, max: numberHigh ?? Number.NaN, share };
  const value = number ?? Number.NaN;
  return range
    ? { rule: "ABSOLUTE", value, tolerance: Math.abs(range), share }
    : { rule: "EXACT", value, share };
}

/** The numbers that count, with their shares, and what is said of single ones. */
export function numbersOf({ choices }: Numerical): WithFeedback<NumberRule[]> {
  if (!Array.isArray(choices)) return { value: [ruleOf(choices, 1)], said: "" };
  // A text in place of a number stands for every other answer.
  const numbers = choices.filter(({ text }) => "type" in text && typeof text.type === "string");
  return {
    value: numbers
      .filter((choice) => weightOf(choice) > 0)
      .map((choice) => ruleOf(choice.text, Math.min(1, weightOf(choice) / 100))),
    said: listed(choices.map(({ text, feedback }) => [numberLabel(text), feedback])),
  };
}

const numberLabel = ({ type, number, range, numberLow, numberHigh }: NumericalFormat): string => {
  if (type === "high-low") return `${numberLow}–${numberHigh}`;
  if (number === undefined) return "*";
  return range ? `${number} ± ${range}` : `${number}`;
};
