import type { Answer, ItemKind, Key } from "@/lib/schemas/item";

const ANSWERS = {
  CHOICE: ({ correct }) => ({ option: correct }),
  MULTIPLE_CHOICE: ({ correct }) => ({ options: correct }),
  CATEGORISE: ({ placement }) => ({ placement }),
  EVIDENCE_PAIR: ({ correct, accepted }) => ({ option: correct, passages: accepted }),
  PASSAGE: ({ accepted }) => ({ passages: accepted }),
  EXTENDED_RESPONSE: ({ modelAnswer }) => ({ text: modelAnswer, passages: [] }),
} as const satisfies { readonly [K in ItemKind]: (key: Key<K>) => Answer<K> };

/** The answer that a key asks for, to be drawn as any other; of an essay the model answer. */
export const rightAnswer = (kind: ItemKind, key: Key): Answer => (ANSWERS[kind] as (key: Key) => Answer)(key);
