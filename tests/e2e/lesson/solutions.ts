import { sentences } from "@/lib/articles/sentences/sentences";
import type { ItemDefinition } from "@/lib/schemas/item";
import { pack } from "@/prisma/seed/content/pack";

/** What a student does at one question, in the words on the page. */
export type Solution = Readonly<{
  prompt: string;
  /** Options to choose. */
  options: readonly string[];
  /** Statements, and the heading each is put under. */
  placement: readonly (readonly [statement: string, heading: string])[];
  /** Words of the sentences to cite. */
  cite: readonly string[];
  /** What is written; null where nothing is. */
  text: string | null;
}>;

const NOTHING = { options: [], placement: [], cite: [], text: null } as const;

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
    case "EXTENDED_RESPONSE":
      return {
        ...NOTHING,
        prompt,
        cite: item.key.evidence.slice(0, item.content.citationsRequired).map(({ quote }) => quote),
        text,
      };
  }
}

const textsOf = (options: readonly { id: string; text: string }[], ids: readonly string[]) =>
  options.filter(({ id }) => ids.includes(id)).map(({ text }) => text);

/** What the automatic items of the pack are worth together, and one written answer. */
export const AUTOMATIC_POINTS = pack.items
  .filter(({ kind }) => kind !== "EXTENDED_RESPONSE")
  .reduce((sum, { points }) => sum + points, 0);

/** Every question of the pack answered in full. */
export const allRight = (text: string): Solution[] => pack.items.map((item) => solved(item, text));

/** The first option that does not count as right, in place of the one that does. */
export function wronglyChosen(at: number): Solution {
  const item = pack.items[at];
  if (item?.kind !== "CHOICE") throw new Error(`Question ${at + 1} is no choice.`);
  const wrong = item.content.options.find(({ id }) => id !== item.key.correct);
  return { ...NOTHING, prompt: item.prompt, options: [wrong?.text ?? ""] };
}
