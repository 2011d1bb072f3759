import type { Answer, LearnerItem } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";
import { passagesOf } from "@/lib/scoring/passages-of";
import { answerInWords } from "../export/answer-in-words";
import { type WordChange, wordChanges } from "./word-changes";

/** How an answer differs from the one that it revises. */
export type Changed = {
  /** Nothing differs. */
  readonly isSame: boolean;
  /** Of what was written at length, word by word; null where the kind has no such text, or it stayed. */
  readonly text: readonly WordChange[] | null;
  /** Of what was chosen, placed or typed: what it was and is now; empty where there was or is nothing. */
  readonly choices: readonly { readonly before: string; readonly now: string }[];
  readonly cited: { readonly added: readonly Passage[]; readonly removed: readonly Passage[] };
};

/**
 * What a revision made of an answer.
 * @param patience of `wordChanges`.
 */
export function whatChanged(
  item: LearnerItem,
  before: Answer | null,
  now: Answer | null,
  patience?: number,
): Changed {
  const [old, fresh] = [longText(before), longText(now)];
  return {
    isSame: JSON.stringify(sorted(before)) === JSON.stringify(sorted(now)),
    text: old === fresh ? null : wordChanges(old, fresh, patience),
    choices: choicesChanged(item, before, now),
    cited: {
      added: without(passagesOf(now), passagesOf(before)),
      removed: without(passagesOf(before), passagesOf(now)),
    },
  };
}

const longText = (answer: Answer | null): string => (answer && "text" in answer ? answer.text : "");

const isSamePassage = (a: Passage, b: Passage) =>
  a.blockId === b.blockId && a.start === b.start && a.end === b.end;

const without = (some: readonly Passage[], others: readonly Passage[]): Passage[] =>
  some.filter((one) => !others.some((other) => isSamePassage(one, other)));

function choicesChanged(item: LearnerItem, before: Answer | null, now: Answer | null): Changed["choices"] {
  if ((before && "text" in before) || (now && "text" in now)) return [];
  const [old, fresh] = [byPlace(before), byPlace(now)];
  const places = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
  const words = (answer: Answer | undefined) => (answer ? answerInWords(item, answer) : "");
  return places
    .map((place) => ({ before: words(old[place]), now: words(fresh[place]) }))
    .filter((choice) => choice.before !== choice.now);
}

/** An answer in parts that can differ by themselves: each thing that was placed, each option of several, else the whole. */
function byPlace(answer: Answer | null): Readonly<Record<string, Answer>> {
  if (!answer) return {};
  if ("placement" in answer) return entries(answer.placement, (placement) => ({ placement }));
  if ("judgements" in answer) return entries(answer.judgements, (judgements) => ({ judgements }));
  if ("options" in answer) return Object.fromEntries(answer.options.map((id) => [id, { options: [id] }]));
  return { whole: answer };
}

const entries = (places: Readonly<Record<string, string>>, one: (place: Record<string, string>) => Answer) =>
  Object.fromEntries(Object.entries(places).map(([id, place]) => [id, one({ [id]: place })]));

/** With keys, and options that have no order, in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, key === "options" ? [...part].sort() : sorted(part)]),
  );
}
