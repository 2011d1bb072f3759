import { nameKey } from "@/lib/schemas/accounts";

/** Somebody who can be named in a thread, under a name that is shown there. */
export type Named = { readonly userId: string; readonly name: string };

/** A post that names more people than this is no longer addressed to anybody in particular. */
export const MOST_MENTIONS = 20;

/** Goes on with a word: after a name it makes the name another one. */
const WORD = /^[\p{L}\p{N}\p{M}_]/u;
/** In these scripts words follow each other without a space. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Who is called in a text by "@" and their name: user ids in the order in which they are called, each once. Capitals, and spaces
 * beyond the first, do not matter. Of several names that fit, the longest is meant; whoever bears it is called. An "@" inside a
 * word, as in an address, calls nobody.
 */
export function mentionsIn(text: string, people: readonly Named[]): string[] {
  const byLength = people
    .map(({ userId, name }) => ({ userId, key: nameKey(name) }))
    .filter(({ key }) => key !== "")
    .sort((a, b) => b.key.length - a.key.length);
  const folded = nameKey(text);
  const called = new Set<string>();
  for (const { index } of folded.matchAll(/(?<![\p{L}\p{N}\p{M}_])@/gu)) {
    const rest = folded.slice(index + 1);
    const meant = byLength.find(({ key }) => rest.startsWith(key) && endsThere(rest.slice(key.length)));
    for (const { userId, key } of byLength) if (key === meant?.key) called.add(userId);
  }
  return [...called].slice(0, MOST_MENTIONS);
}

const endsThere = (after: string): boolean => !WORD.test(after) || UNSPACED.test(after);
