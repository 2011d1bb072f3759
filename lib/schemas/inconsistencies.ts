import type { Content, ItemDefinition, Key } from "./item";
import { isMarked } from "./never-marked";

/** What is wrong with an item although each of its parts is well formed. */
export const INCONSISTENCIES = [
  "keyUnknown",
  "keyMissing",
  "twice",
  "rangeTurned",
  "orderTold",
  "pointsForNothing",
  "noPoints",
] as const;
export type Inconsistency = { readonly path: string; readonly code: (typeof INCONSISTENCIES)[number] };

type Part = { readonly id: string; readonly text?: string; readonly title?: string };

const problem = (path: string, code: Inconsistency["code"], isWrong: boolean): Inconsistency[] =>
  isWrong ? [{ path, code }] : [];

/** Two parts with one id cannot be told apart by the key, two with one text not by anybody. */
export function alike(path: string, parts: readonly Part[]): Inconsistency[] {
  const ids = new Set(parts.map(({ id }) => id));
  const words = new Set(parts.map(({ text, title }) => (text ?? title ?? "").trim().toLowerCase()));
  return problem(path, "twice", ids.size < parts.length || words.size < parts.length);
}

const unknown = (path: string, used: readonly string[], parts: readonly Part[]): Inconsistency[] =>
  problem(
    path,
    "keyUnknown",
    used.some((id) => !parts.some((part) => part.id === id)),
  );

function placed(
  { placement }: { readonly placement: Readonly<Record<string, string>> },
  things: readonly Part[],
  places: readonly Part[],
): Inconsistency[] {
  return [
    ...unknown("key.placement", Object.keys(placement), things),
    ...unknown("key.placement", Object.values(placement), places),
    ...problem(
      "key.placement",
      "keyMissing",
      things.some(({ id }) => placement[id] === undefined),
    ),
  ];
}

/** Whether every level of a rubric is worth more than the one below it. */
export const levelsRise = (criteria: Content<"EXTENDED_RESPONSE">["rubric"]["criteria"]): boolean =>
  criteria.every(({ levels }) =>
    levels.every(({ points }, at) => at === 0 || points > (levels[at - 1]?.points ?? 0)),
  );

function optionsAndKey(
  { options }: Content<"CHOICE">,
  key: Pick<Key<"CHOICE">, "optionFeedback">,
  correct: readonly string[],
): Inconsistency[] {
  return [
    ...alike("content.options", options),
    ...unknown("key.correct", correct, options),
    ...unknown("key.optionFeedback", Object.keys(key.optionFeedback), options),
  ];
}

function ofKind(item: ItemDefinition): Inconsistency[] {
  switch (item.kind) {
    case "CHOICE":
    case "EVIDENCE_PAIR":
      return optionsAndKey(item.content, item.key, [item.key.correct]);
    case "MULTIPLE_CHOICE":
      return optionsAndKey(item.content, item.key, item.key.correct);
    case "CATEGORISE": {
      const { categories, statements } = item.content;
      return [
        ...alike("content.categories", categories),
        ...alike("content.statements", statements),
        ...placed(item.key, statements, categories),
      ];
    }
    case "MATCH": {
      const { terms, meanings } = item.content;
      return [
        ...alike("content.terms", terms),
        ...alike("content.meanings", meanings),
        ...placed(item.key, terms, meanings),
      ];
    }
    case "ORDER": {
      const { entries } = item.content;
      const { order } = item.key;
      return [
        ...alike("content.entries", entries),
        ...unknown("key.order", order, entries),
        ...problem(
          "key.order",
          "keyMissing",
          entries.some(({ id }) => !order.includes(id)),
        ),
        ...problem("key.order", "twice", new Set(order).size < order.length),
        // Whoever looks into the page's data sees the ids, whatever order is drawn.
        ...problem("content.entries", "orderTold", order.join() === order.toSorted().join()),
      ];
    }
    case "SHORT_ANSWER":
      return problem("key.variants", "keyMissing", !item.key.variants.some(({ share }) => share === 1));
    case "NUMERIC":
      return [
        ...problem("key.numbers", "keyMissing", !item.key.numbers.some(({ share }) => share === 1)),
        ...problem(
          "key.numbers",
          "rangeTurned",
          item.key.numbers.some((rule) => rule.rule === "RANGE" && rule.min > rule.max),
        ),
      ];
    case "EXTENDED_RESPONSE": {
      const { criteria } = item.content.rubric;
      return [
        ...alike("content.rubric", criteria),
        ...problem("content.rubric", "rangeTurned", !levelsRise(criteria)),
      ];
    }
    case "MATRIX":
      return [
        ...alike("content.principles", item.content.principles),
        ...alike("content.cases", item.content.cases),
      ];
    case "STANCE":
      return problem("content.high", "twice", item.content.low === item.content.high);
    case "PASSAGE":
      return [];
  }
}

/** What does not fit together in an item, by the path of the part: a key without a place, two options alike. */
export function inconsistencies(item: ItemDefinition): Inconsistency[] {
  const canEarn = isMarked(item.kind);
  return [
    ...ofKind(item),
    ...problem("points", "pointsForNothing", !canEarn && item.points > 0),
    ...problem("points", "noPoints", canEarn && item.points === 0),
  ];
}
