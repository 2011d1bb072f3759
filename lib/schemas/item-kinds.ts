/** In the order in which an editor offers them. */
export const ITEM_KINDS = [
  "CHOICE",
  "MULTIPLE_CHOICE",
  "CATEGORISE",
  "MATCH",
  "ORDER",
  "SHORT_ANSWER",
  "NUMERIC",
  "PASSAGE",
  "EVIDENCE_PAIR",
  "EXTENDED_RESPONSE",
  "MATRIX",
  "STANCE",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
