/**
 * What makes no difference between an answer and an accepted one: see `lib/scoring/wording.ts`.
 * - OTHER_WORDS: a few words around it;
 * - SPELLING: a slip or two in a long word;
 * - SCRIPT: a name in Cyrillic for one in Latin letters, and the other way round.
 */
export const FORGIVEN = ["CAPITALS", "ACCENTS", "PUNCTUATION", "SCRIPT", "OTHER_WORDS", "SPELLING"] as const;
export type Forgiven = (typeof FORGIVEN)[number];
