import type { Answer, ItemKind, Key } from "@/lib/schemas/item";
import type { NumberRule } from "@/lib/schemas/kinds/numeric";

const ANSWERS = {
  CHOICE: ({ correct }) => ({ option: correct }),
  MULTIPLE_CHOICE: ({ correct }) => ({ options: correct }),
  CATEGORISE: ({ placement }) => ({ placement }),
  MATCH: ({ placement }) => ({ placement }),
  ORDER: ({ order }) => ({ order }),
  SHORT_ANSWER: ({ variants }) => ({ words: variants.find(({ share }) => share === 1)?.text ?? "" }),
  NUMERIC: ({ numbers }) => ({ number: numberOf(numbers.find(({ share }) => share === 1)) }),
  // There is no right one.
  MATRIX: () => ({ judgements: {} }),
  STANCE: () => ({ position: null, confidence: null, moved: null, passages: [] }),
  EVIDENCE_PAIR: ({ correct, accepted }) => ({ option: correct, passages: accepted }),
  PASSAGE: ({ accepted }) => ({ passages: accepted }),
  EXTENDED_RESPONSE: ({ modelAnswer }) => ({ text: modelAnswer, passages: [] }),
} as const satisfies { readonly [K in ItemKind]: (key: Key<K>) => Answer<K> };

const numberOf = (rule: NumberRule | undefined) => {
  if (!rule) return "";
  return String(rule.rule === "RANGE" ? rule.min : rule.value);
};

/** The answer that a key asks for, to be drawn as any other; of an essay the model answer. */
export const rightAnswer = (kind: ItemKind, key: Key): Answer => (ANSWERS[kind] as (key: Key) => Answer)(key);
