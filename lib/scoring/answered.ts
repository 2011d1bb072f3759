import type { Answer, Content, ItemKind } from "@/lib/schemas/item";

const ANSWERED: { readonly [K in ItemKind]: (answer: Answer<K>) => boolean } = {
  CHOICE: ({ option }) => option !== null,
  MULTIPLE_CHOICE: ({ options }) => options.length > 0,
  CATEGORISE: ({ placement }) => Object.keys(placement).length > 0,
  MATCH: ({ placement }) => Object.keys(placement).length > 0,
  ORDER: ({ order }) => order.length > 0,
  SHORT_ANSWER: ({ words }) => words.trim() !== "",
  NUMERIC: ({ number }) => number.trim() !== "",
  EVIDENCE_PAIR: ({ option, passages }) => option !== null || passages.length > 0,
  PASSAGE: ({ passages }) => passages.length > 0,
  MATRIX: ({ judgements }) => Object.keys(judgements).length > 0,
  STANCE: ({ position }) => position !== null,
  // The words are the answer; passages alone only prepare one.
  EXTENDED_RESPONSE: ({ text }) => text.trim() !== "",
};

const LACKS_CITATIONS: {
  readonly [K in ItemKind]: (answer: Answer<K>, content: Content<K>) => boolean;
} = {
  CHOICE: () => false,
  MULTIPLE_CHOICE: () => false,
  CATEGORISE: () => false,
  MATCH: () => false,
  ORDER: () => false,
  SHORT_ANSWER: () => false,
  NUMERIC: () => false,
  EVIDENCE_PAIR: ({ passages }) => passages.length === 0,
  PASSAGE: ({ passages }) => passages.length === 0,
  MATRIX: () => false,
  STANCE: ({ moved, passages }) => moved === "PASSAGE" && passages.length === 0,
  EXTENDED_RESPONSE: ({ passages }, { citationsRequired }) => passages.length < citationsRequired,
};

/** Whether anything was given that can be marked. Runs in the browser and on the server alike. */
export function isAnswered<K extends ItemKind>(kind: K, answer: Answer<K> | null): boolean {
  return answer !== null && ANSWERED[kind](answer);
}

/** Whether an answer was given, but with fewer passages than the question asks for. */
export function lacksCitations<K extends ItemKind>(
  kind: K,
  content: Content<K>,
  answer: Answer<K> | null,
): boolean {
  return answer !== null && isAnswered(kind, answer) && LACKS_CITATIONS[kind](answer, content);
}
