import { itemSchemas } from "@/lib/schemas/item";
import type { AskedItem } from "../loading/asked-assignment";
import type { WrongAlike } from "../loading/wrong-alike";

/** What several got wrong in the same way, in words. */
export type Misunderstanding = {
  /** Of the question, from 1. */
  readonly number: number;
  readonly prompt: string;
  /** What was sorted or matched; null where an option was chosen. */
  readonly part: string | null;
  readonly given: string;
  readonly count: number;
  /** By name; none where nobody is to be named. */
  readonly names: readonly string[];
};

type Named = { readonly id: string; readonly text: string };

/** The things of a question, and what can be given for them. */
function wordsOf({ kind, content }: AskedItem): { parts: readonly Named[]; givens: readonly Named[] } {
  switch (kind) {
    case "CHOICE":
    case "MULTIPLE_CHOICE":
      return { parts: [], givens: itemSchemas[kind].content.parse(content).options };
    case "CATEGORISE": {
      const { statements, categories } = itemSchemas.CATEGORISE.content.parse(content);
      return { parts: statements, givens: categories.map(({ id, title }) => ({ id, text: title })) };
    }
    case "MATCH": {
      const { terms, meanings } = itemSchemas.MATCH.content.parse(content);
      return { parts: terms, givens: meanings };
    }
    default:
      return { parts: [], givens: [] };
  }
}

/** In the order given; what refers to nothing in its question is left out. */
export function misunderstandings(
  items: readonly AskedItem[],
  wrong: readonly WrongAlike[],
): Misunderstanding[] {
  return wrong.flatMap(({ itemVersionId, part, given, count, names }) => {
    const index = items.findIndex(({ id }) => id === itemVersionId);
    const item = items[index];
    if (!item) return [];
    const { parts, givens } = wordsOf(item);
    const textOf = (list: readonly Named[], wanted: string) => list.find(({ id }) => id === wanted)?.text;
    const [what, said] = [part === null ? null : textOf(parts, part), textOf(givens, given)];
    if (what === undefined || said === undefined) return [];
    return [{ number: index + 1, prompt: item.prompt, part: what, given: said, count, names }];
  });
}
