/** Nothing to see, and nothing that ends a word: zero-width spaces and joiners, soft hyphens, directions, variants. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Marks over and under a letter. Those that belong to one script alone, as the vowels of Thai, are letters of it. */
const MARKS = /(?=\p{M})\p{Script=Inherited}/gu;
const SYNTAX = /[\^$\\.*+?()[\]{}|/]/g;
const IN_WORD = String.raw`[\p{L}\p{M}\p{N}]`;
const BETWEEN = String.raw`[^\p{L}\p{M}\p{N}]+`;
/** A letter or digit of a script that puts spaces between words. */
const SPACED =
  /^(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar})[\p{L}\p{M}\p{N}]/u;

/** A text as it is compared: one form of each letter, without case, without marks (ё is е, é is e), without what is not seen. */
function folded(text: string): string {
  const seen = text.normalize("NFKC").replace(UNSEEN, "").normalize("NFD").replace(MARKS, "");
  // Up and down again: ß becomes ss, and the ı of Turkish an i.
  return seen.toUpperCase().toLowerCase();
}

/** Whether a folded text has a word or phrase; never where nothing of that is left when it is folded. */
function has(where: string, phrase: string): boolean {
  const parts = folded(phrase).split(/\s+/u).filter(Boolean);
  const [first, last] = [[...(parts.at(0) ?? "")].at(0), [...(parts.at(-1) ?? "")].at(-1)];
  if (first === undefined || last === undefined) return false;
  // Most of a list is in no text: this says so sooner than the pattern.
  if (!parts.every((part) => where.includes(part))) return false;
  const words = parts.map((part) => part.replace(SYNTAX, String.raw`\$&`)).join(BETWEEN);
  const before = SPACED.test(first) ? `(?<!${IN_WORD})` : "";
  const after = SPACED.test(last) ? `(?!${IN_WORD})` : "";
  return new RegExp(`${before}${words}${after}`, "u").test(where);
}

/**
 * The first of the words and phrases that a text has, as it stands in the list; null where it has none. Whole words only, but
 * in scripts without spaces between words anywhere; whatever the case, the marks on letters, the width of the letters, and
 * whatever stands between the words of a phrase. Not found are words of mixed scripts, letters spaced out, and other spellings:
 * the list helps a teacher and replaces none.
 */
export function heldWordIn(text: string, heldWords: readonly string[]): string | null {
  const where = folded(text);
  return heldWords.find((word) => has(where, word)) ?? null;
}

/** Why a post waits for a teacher: for a word of the list, or, with no reason of its own, since all posts do; null: it does not. */
export function heldFor(
  text: string,
  { isPremoderated, heldWords }: { readonly isPremoderated: boolean; readonly heldWords: readonly string[] },
): { readonly reason: string } | null {
  const word = heldWordIn(text, heldWords);
  if (word !== null) return { reason: word };
  return isPremoderated ? { reason: "" } : null;
}
