import { sentences } from "@/lib/articles/sentences/sentences";
import type { Content, ItemDefinition } from "@/lib/schemas/item";
import type { NumberRule } from "@/lib/schemas/kinds/numeric";
import { pack } from "@/prisma/seed/content/pack";

/** What a student does at one question, in the words on the page. */
export type Solution = Readonly<{
  prompt: string;
  /** Options to choose. */
  options: readonly string[];
  /** Statements, and the heading each is put under. */
  placement: readonly (readonly [statement: string, heading: string])[];
  /** Terms, and the meaning each is given. */
  matched: readonly (readonly [term: string, meaning: string])[];
  /** Entries, from first to last. */
  ordered: readonly string[];
  /** A word or a number that is typed; null where none is. */
  typed: string | null;
  /** One step from the middle towards the high end, and what is chosen below the line. */
  stance: Readonly<{ confidence: string; moved: string }> | null;
  /** Words of the sentences to cite. */
  cite: readonly string[];
  /** What is written; null where nothing is. */
  text: string | null;
}>;

const NOTHING = {
  options: [],
  placement: [],
  matched: [],
  ordered: [],
  typed: null,
  stance: null,
  cite: [],
  text: null,
} as const;

/** The accepted passage that is one sentence, since sentences are what is cited here. */
const oneSentence = (accepted: readonly { quote: string }[]): string[] =>
  accepted
    .map(({ quote }) => quote)
    .filter((quote) => /^\p{Lu}/u.test(quote) && sentences(quote, "en").length === 1)
    .slice(0, 1);

/** The full answer by the item's own key; `text` where it is written. */
function solved(item: ItemDefinition, text: string): Solution {
  const { prompt } = item;
  switch (item.kind) {
    case "CHOICE":
      return { ...NOTHING, prompt, options: textsOf(item.content.options, [item.key.correct]) };
    case "MULTIPLE_CHOICE":
      return { ...NOTHING, prompt, options: textsOf(item.content.options, item.key.correct) };
    case "EVIDENCE_PAIR":
      return {
        ...NOTHING,
        prompt,
        options: textsOf(item.content.options, [item.key.correct]),
        cite: oneSentence(item.key.accepted),
      };
    case "PASSAGE":
      return { ...NOTHING, prompt, cite: oneSentence(item.key.accepted) };
    case "CATEGORISE": {
      const { categories, statements } = item.content;
      const heading = (id: string) => categories.find((category) => category.id === id)?.title ?? "";
      const placement = statements.map(
        (statement) => [statement.text, heading(item.key.placement[statement.id] ?? "")] as const,
      );
      return { ...NOTHING, prompt, placement };
    }
    case "MATCH": {
      const { terms, meanings } = item.content;
      const matched = terms.map(
        (term) => [term.text, ...textsOf(meanings, [item.key.placement[term.id] ?? ""])] as [string, string],
      );
      return { ...NOTHING, prompt, matched };
    }
    case "ORDER":
      return {
        ...NOTHING,
        prompt,
        ordered: item.key.order.flatMap((id) => textsOf(item.content.entries, [id])),
      };
    case "SHORT_ANSWER":
      return { ...NOTHING, prompt, typed: item.key.variants.find(({ share }) => share === 1)?.text ?? null };
    case "NUMERIC":
      return { ...NOTHING, prompt, typed: typedNumber(item.key.numbers[0], item.content.unit) };
    case "MATRIX": {
      // Two principles in turn, so that there is something to look back on.
      const { cases, principles } = item.content;
      const judged = cases.map(({ text: about }, at) => [about, principles[at % 2]?.title ?? ""] as const);
      return { ...NOTHING, prompt, placement: judged };
    }
    case "STANCE":
      return { ...NOTHING, prompt, stance: { confidence: "fairly sure", moved: "my own thinking" } };
    case "EXTENDED_RESPONSE":
      return {
        ...NOTHING,
        prompt,
        cite: item.key.evidence.slice(0, item.content.citationsRequired).map(({ quote }) => quote),
        text,
      };
  }
}

function typedNumber(rule: NumberRule | undefined, unit: Content<"NUMERIC">["unit"]): string {
  const number = rule?.rule === "RANGE" ? rule.min : rule?.value;
  return `${number}${unit?.isTyped ? ` ${unit.name}` : ""}`;
}

const textsOf = (options: readonly { id: string; text: string }[], ids: readonly string[]) =>
  options.filter(({ id }) => ids.includes(id)).map(({ text }) => text);

const sum = (items: readonly ItemDefinition[]) => items.reduce((points, item) => points + item.points, 0);
const essays = pack.items.filter(({ kind }) => kind === "EXTENDED_RESPONSE");

/** How many questions the pack has, how many of them are essays, and what it is worth. */
export const QUESTIONS = pack.items.length;
export const ESSAYS = essays.length;
export const POINTS = sum(pack.items);
/** What the automatic items of the pack are worth together. */
export const AUTOMATIC_POINTS = POINTS - sum(essays);

/** The number of a question, from 1. */
export const numberOf = (slug: string): number => pack.items.findIndex((item) => item.slug === slug) + 1;

/** Every question of the pack answered in full. */
export const allRight = (text: string): Solution[] => pack.items.map((item) => solved(item, text));

/** The first option that does not count as right, in place of the one that does. */
export function wronglyChosen(slug: string): Solution {
  const item = pack.items.find((candidate) => candidate.slug === slug);
  if (item?.kind !== "CHOICE") throw new Error(`${slug} is no choice.`);
  const wrong = item.content.options.find(({ id }) => id !== item.key.correct);
  return { ...NOTHING, prompt: item.prompt, options: [wrong?.text ?? ""] };
}
