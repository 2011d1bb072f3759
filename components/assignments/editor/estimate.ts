import type { ItemKind } from "@/lib/schemas/item";

/** How long a question takes in a classroom, in minutes: experience, not measurement. */
const MINUTES: Readonly<Record<ItemKind, number>> = {
  CHOICE: 1.5,
  MULTIPLE_CHOICE: 2,
  CATEGORISE: 3,
  MATCH: 3,
  ORDER: 3,
  SHORT_ANSWER: 1.5,
  NUMERIC: 1.5,
  MATRIX: 4,
  STANCE: 1.5,
  EVIDENCE_PAIR: 3,
  PASSAGE: 2,
  EXTENDED_RESPONSE: 12,
};

/** Minutes to read the text and to answer, to the next five: it is an estimate and should look like one. */
export function estimatedMinutes(reading: number, kinds: readonly ItemKind[]): number {
  const minutes = kinds.reduce((sum, kind) => sum + MINUTES[kind], reading);
  return Math.ceil(minutes / 5) * 5;
}
